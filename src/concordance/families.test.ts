import { english } from '#language/en.ts';
import { expect, it } from 'vitest';
import { familiesOf } from './families.ts';

/** Families of words that occur once each, those of one word left out. */
function families(words: string): string[][] {
  return familiesOf(new Map(words.split(' ').map((word) => [word, 1])), english).filter(({ length }) => length > 1);
}

it.each([
  ['inflections', 'govern governs governed governing', [['govern', 'governed', 'governing', 'governs']]],
  ['inflections of a word that does not occur', 'governed governing', [['governed', 'governing']]],
  ['a plural of a participle', 'meet meets meeting meetings', [['meet', 'meeting', 'meetings', 'meets']]],
  ['spellings', 'organised organizing', [['organised', 'organizing']]],
  ['irregular plurals', 'child children', [['child', 'children']]],
])('joins %s', (_what, words, expected) => {
  expect(families(words)).toEqual(expected);
});

it.each([
  ['words that only begin alike', 'internal international internationally'],
  ['words of one root', 'politics political policy'],
  ['words that end like a plural', 'new news mean means'],
])('leaves apart %s', (_what, words) => {
  expect(families(words)).toEqual([]);
});

it('gives a form of two words to that which has more others', () => {
  expect(families('rat rate rates rated rating')).toEqual([['rate', 'rated', 'rates', 'rating']]);
});

it('has each form in one family, the most frequent first', () => {
  const counts = new Map([
    ['governs', 1],
    ['governing', 3],
    ['law', 2],
  ]);
  expect(familiesOf(counts, english)).toEqual([['governing', 'governs'], ['law']]);
});
