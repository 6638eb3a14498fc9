import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { findNames, indexNames } from './matcher.ts';

const index = (...names: string[]) => indexNames(names.map((name) => ({ subject: name, names: [name] })));

it('counts places in UTF-16 units', () => {
  const text = '🙂 é e\u0301 𠀀: the Internet 👩‍💻';
  const [place] = findNames(text, 'en', index('Internet'));
  expect(place).toMatchObject({ start: text.indexOf('Internet'), end: text.indexOf('Internet') + 8 });
});

/** What is found by trying every name at every word, and taking the longest one that is left. */
function tryAll(words: readonly string[], names: readonly string[][]): string[] {
  const left: (string | null)[] = [...words];
  const places: [number, string][] = [];
  const lengths = [...new Set(names.map(({ length }) => length))].sort((a, b) => b - a);
  for (const length of lengths) {
    for (let from = 0; from + length <= left.length; from += 1) {
      const here = left.slice(from, from + length);
      if (!names.some((name) => name.length === length && name.every((word, at) => word === here[at]))) continue;
      left.fill(null, from, from + length);
      places.push([from, here.join(' ')]);
    }
  }
  return places.sort(([a], [b]) => a - b).map(([, name]) => name);
}

it('finds what trying each name at each word finds, at its place', () => {
  const word = fc.constantFrom('ba', 'bo', 'bi', '主', '🙂', 'É');
  const plain = word.filter((one) => one !== '🙂');
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.uniqueArray(fc.array(plain, { minLength: 1, maxLength: 4 }), {
        selector: (name) => name.join(' '),
        maxLength: 8,
      }),
      (words, names) => {
        const text = words.join(' ');
        const places = findNames(text, 'fr', index(...names.map((name) => name.join(' '))));
        expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(tryAll(words, names));
        expect(places.map(({ name }) => name)).toEqual(tryAll(words, names));
      },
    ),
  );
});

it('never finds what overlaps, or begins or ends within a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary', maxLength: 2 })), (text, names) => {
      let before = 0;
      for (const { start, end } of findNames(text, 'en', index(...names))) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
        before = end;
      }
    }),
  );
});

it('goes once through the text, however many names there are', () => {
  const text = 'Of the digital divide in cyberspace, and of the digital economy. '.repeat(20);
  const steps = (names: number): number => {
    const ready = index(
      'digital divide',
      ...Array.from({ length: names }, (_, each) => `divide number ${each} of many`),
    );
    // Once before, so that what is kept of the words themselves makes no difference.
    findNames(text, 'en', ready);
    const get = vi.spyOn(Map.prototype, 'get');
    findNames(text, 'en', ready);
    const { length } = get.mock.calls;
    get.mockRestore();
    return length;
  };
  const words = text.split(' ').length;
  expect(steps(1)).toBeGreaterThan(words / 2);
  expect(steps(1)).toBeLessThan(3 * words);
  expect(steps(2000)).toBe(steps(1));
});
