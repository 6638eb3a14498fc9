import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundNumber } from './around-number.ts';
import { editionOf, essays } from './fixtures/essays.ts';
import type { CitationEnding } from '#lib/formats.ts';
import { writeWorks } from './formats.ts';
import { atPassage, worksOf } from './item.ts';

const endings = Object.keys(writeWorks) as CitationEnding[];

describe('what stands around a number', () => {
  it('makes the text of any passage again, whatever else the text says', () => {
    const number = fc.integer({ min: 1, max: 3000 });
    const words = fc.oneof(fc.string(), fc.constantFrom('987654321', '9876543219876543210', '987654321987654320'));
    fc.assert(
      fc.property(words, words, number, number, (before, after, last, other) => {
        const write = (n: number) => `${before}¶ ${n}${after}`;
        expect(aroundNumber(write, last).join(String(other))).toBe(write(other));
      }),
    );
  });

  it('is not to be had where there is no number, or a number has a form of its own', () => {
    expect(() => aroundNumber(() => 'Bodor 2020', 3)).toThrow('There is no number of a passage in Bodor 2020');
    expect(() => aroundNumber((n) => (n === 3 ? 'third' : `${n}th`), 3)).toThrow(
      'Passage 3 is written in a way of its own',
    );
  });

  it.each(Object.keys(essays).flatMap((slug) => endings.map((ending) => ({ slug, ending }))))(
    'makes the $ending of every passage of $slug',
    ({ slug, ending }) => {
      const works = worksOf(essays[slug as keyof typeof essays], editionOf(slug, '2026-11-24'));
      const file = (number: number) => writeWorks[ending](atPassage(works, number));
      const pieces = aroundNumber(file, 300);
      for (const number of [...Array(25).keys(), 99, 100, 101, 111, 299, 1000].slice(1)) {
        expect(pieces.join(String(number))).toBe(file(number));
      }
    },
  );
});
