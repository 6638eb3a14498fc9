import { describe, expect, it } from 'vitest';
import type { Entry } from './entries.ts';
import { lettersOf, stepsOf } from './letters.ts';

const essay = { slug: 'tan', name: 'Tan', language: 'en', texts: [] };
const text = { id: 'p1', label: '¶1', text: '' };

function words(...all: string[]): Entry[] {
  return all.map((word) => ({ word, forms: [], places: [{ essay, text }] }));
}

describe('letters', () => {
  it('come from A to Z, then numbers, then other alphabets by name', () => {
    const all = words('5', 'Élan', 'elite', 'apple', 'слово', 'κόσμος', '空间', '½', 'Øresund', '“law”');
    expect(lettersOf(all).map(({ id, label, words: count }) => [id, label, count])).toEqual([
      ['a', 'A', 1],
      ['e', 'E', 2],
      ['l', 'L', 1],
      ['numbers', '0–9', 2],
      ['greek', 'Greek', 1],
      ['cyrillic', 'Cyrillic', 1],
      ['han', 'Han', 1],
      ['others', 'Other letters', 1],
    ]);
  });

  it('of no words are none', () => {
    expect(lettersOf([])).toEqual([]);
  });
});

describe('the pages of the index', () => {
  const letters = lettersOf(words('apple', 'book')).map((letter) =>
    letter.id === 'a'
      ? {
          ...letter,
          pages: [1, 2].map((number) => ({ number, range: `range ${number}`, words: 0, entries: () => [] })),
        }
      : letter,
  );

  it('are one for a letter, or a list and its parts, each with its neighbours', () => {
    expect(
      stepsOf(letters).map(({ part, title, page, previous, next }) => [
        part,
        title,
        page?.number,
        previous?.part,
        next?.part,
      ]),
    ).toEqual([
      ['a', 'A', undefined, undefined, 'a/1'],
      ['a/1', 'A: range 1', 1, 'a', 'a/2'],
      ['a/2', 'A: range 2', 2, 'a/1', 'b'],
      ['b', 'B', 1, 'a/2', undefined],
    ]);
  });
});
