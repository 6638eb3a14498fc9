import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inline } from './inline.ts';

it('puts parts where the sentence has them, whatever they hold', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(inline('See {b}, or {a}.', { a: first, b: second })).toEqual(
        ['See ', second, ', or ', first, '.'].filter((piece) => piece !== ''),
      );
    }),
  );
  const element = { name: 'a' };
  expect(inline('{link}', { link: element })).toEqual([element]);
});

it('refuses a sentence that would lose a part', () => {
  expect(() => inline('See below.', { link: 'x' })).toThrow('has no {link}');
});
