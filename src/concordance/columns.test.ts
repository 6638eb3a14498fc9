import { expect, it } from 'vitest';
import { columnSets, linesOf } from './columns.ts';
import type { Place } from './entries.ts';

const around = { before: 'a few words before ', word: 'law', after: ' and a few words after' };

function place(slug: string, number: number, quoted = false): Place {
  return {
    essay: { slug, name: slug, language: 'en', texts: [] },
    text: { id: `p${number}`, label: `¶${number}`, text: '' },
    ...(quoted ? { around } : {}),
  };
}

it('a place with the words around it has a line; those of an essay without share one', () => {
  const [one, two, three] = [place('lan', 1, true), place('lan', 2), place('tan', 3)];
  const four = { ...place('tan', 4), essay: three.essay };
  expect(linesOf([one, two, three, four])).toEqual([[one], [two], [three, four]]);
});

it('a page is divided into sets of columns of about the same height, in order', () => {
  const entries = Array.from({ length: 100 }, (_, index) => ({
    word: `word${index}`,
    forms: [],
    places: [place('lan', index, true), place('tan', index, true)],
  }));
  const sets = columnSets(entries);
  expect(sets.flat()).toEqual(entries);
  expect(sets.length).toBeGreaterThan(3);
  const lengths = sets.map(({ length }) => length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(2);
});

it('few words are one set, and a word that fills several screens has one to itself', () => {
  const few = [{ word: 'law', forms: [], places: [place('lan', 1, true)] }];
  expect(columnSets(few)).toEqual([few]);
  const long = { word: 'zoo', forms: [], places: Array.from({ length: 500 }, (_, index) => place('lan', index, true)) };
  expect(columnSets([long])).toEqual([[long]]);
  expect(columnSets([])).toEqual([]);
});
