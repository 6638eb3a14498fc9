import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wellFormed } from './well-formed.ts';

it('any text can be put into an address, and what is whole stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
      expect(wellFormed(text)).toBe(text);
      expect(() => encodeURIComponent(wellFormed(text.slice(at % (text.length + 1))))).not.toThrow();
    }),
  );
  expect(wellFormed('a\uD83D b\uDE00 😀')).toBe('a\uFFFD b\uFFFD 😀');
});
