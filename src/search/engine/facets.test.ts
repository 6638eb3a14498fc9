import { describe, expect, it } from 'vitest';
import { countFacets, passes } from './facets.ts';
import { FILTERS } from '../filters.ts';
import { essayOf } from '../fixtures/in-memory.ts';
import type { EssayFacts } from '../types.ts';

function factsOf(slug: string, title: string, authors: string[], publication: string, year: string): EssayFacts {
  const essay = essayOf({ slug, title, authors, publication, year, blocks: [] });
  const values = FILTERS.map(({ key, valueOf }) => [key, [valueOf(essay)].flat()]);
  return { slug, title, language: 'en', values: Object.fromEntries(values) as EssayFacts['values'] };
}
const lan = factsOf('lan', 'Peace', ['Lan', 'Tan'], 'Leaves', '2020');
const tan = factsOf('tan', 'Order', ['Tan'], 'Leaves', '2021');
const wei = factsOf('wei', 'Law', [], 'Notes', '2021');
const hits = [lan, lan, tan, wei].map((essay) => ({ essay }));

describe('an essay passes', () => {
  it.each([
    ['no filters', {}],
    ['a filter without values', { author: [] }],
    ['its own value', { essay: ['lan'] }],
    ['one of its values', { author: ['Tan'] }],
    ['one of several chosen', { year: ['1999', '2020'] }],
    ['two filters', { year: ['2020'], publication: ['Leaves'] }],
  ])('%s', (_name, filters) => {
    expect(passes(lan, filters)).toBe(true);
  });

  it.each([
    ['another value', { essay: ['tan'] }],
    ['a part of a value', { author: ['La'] }],
    ['its value in capitals', { author: ['LAN'] }],
    ['one filter of two', { year: ['2020'], publication: ['Notes'] }],
    ['a word of every object', { author: ['constructor'] }],
  ])('not %s', (_name, filters) => {
    expect(passes(lan, filters)).toBe(false);
  });

  it('a filter that does not count', () => {
    expect(passes(lan, { year: ['1999'] }, 'year')).toBe(true);
    expect(passes(lan, { year: ['1999'], author: ['Wei'] }, 'year')).toBe(false);
  });
});

describe('what results can be narrowed down to', () => {
  const short = (filters: Parameters<typeof countFacets>[1]) => {
    const { essay, author, publication, year } = countFacets(hits, filters, hits);
    const counts = (values: typeof essay): string => values.map(({ label, count }) => `${label} ${count}`).join(', ');
    return [counts(essay), counts(author), counts(publication), counts(year)];
  };

  it('is counted, most first, then by the alphabet', () => {
    expect(short({})).toEqual(['Peace 2, Law 1, Order 1', 'Tan 3, Lan 2', 'Leaves 3, Notes 1', '2020 2, 2021 2']);
  });

  it('counts for the other filters, and leaves its own values in the list', () => {
    expect(short({ year: ['2021'] })).toEqual([
      'Law 1, Order 1, Peace 0',
      'Tan 1, Lan 0',
      'Leaves 1, Notes 1',
      '2020 2, 2021 2',
    ]);
  });

  it('shows what is chosen even where nothing has it', () => {
    expect(countFacets([], { author: ['__proto__'] }, hits).author).toEqual([
      { value: '__proto__', label: '__proto__', count: 0 },
    ]);
  });

  it('names a chosen essay by its title where no result is in it', () => {
    expect(countFacets([], { essay: ['lan'] }, hits).essay).toEqual([{ value: 'lan', label: 'Peace', count: 0 }]);
  });

  it('names essays by title and chooses them by slug', () => {
    expect(countFacets(hits, {}, hits).essay[0]).toEqual({ value: 'lan', label: 'Peace', count: 2 });
  });
});
