import { expect, it } from 'vitest';
import { siteOf } from '../fixtures/in-memory.ts';
import { readCollection } from './collection.ts';

const { manifest } = siteOf([
  {
    slug: 'lan',
    title: 'Peace',
    authors: ['Lan', 'Tan'],
    publication: 'Leaves',
    year: '2020',
    language: 'en',
    blocks: ['One.', '# On Law', 'Two words.', '# On Order', 'Three.', '@ Of Lan.', '^ A note.', '^ Another.'],
  },
  { slug: 'wei', title: '网络', authors: ['Tan'], language: 'zh', blocks: ['网络空间'] },
]);
const collection = readCollection(manifest, (slug) => `/reader/essays/${slug}/`);

it('each unit has its address, its place, and what stands above it', () => {
  expect(
    collection.units.map(({ unit, kind, url, number, head, section }) => [unit, kind, url, number, head, section]),
  ).toEqual([
    [0, 'essay', '/reader/essays/lan/', undefined, 0, undefined],
    [1, 'passage', '/reader/essays/lan/#p1', 1, 0, undefined],
    [2, 'section', '/reader/essays/lan/', undefined, 0, undefined],
    [3, 'passage', '/reader/essays/lan/#p2', 2, 0, 2],
    [4, 'section', '/reader/essays/lan/', undefined, 0, undefined],
    [5, 'passage', '/reader/essays/lan/#p3', 3, 0, 4],
    [6, 'author-note', '/reader/essays/lan/#author-note', undefined, 0, undefined],
    [7, 'note', '/reader/essays/lan/#fn-6', undefined, 0, undefined],
    [8, 'note', '/reader/essays/lan/#fn-7', undefined, 0, undefined],
    [9, 'essay', '/reader/essays/wei/', undefined, 9, undefined],
    [10, 'passage', '/reader/essays/wei/#p1', 1, 9, undefined],
  ]);
});

it('headings are no results', () => {
  expect(collection.results.map(({ unit }) => unit)).toEqual([0, 1, 3, 5, 6, 7, 8, 9, 10]);
  expect(collection.essays).toBe(2);
  expect(collection.statistics.averageWords).toBeGreaterThan(1);
});

it('each essay has its facts', () => {
  expect(collection.units.at(-1)?.essay).toMatchObject({
    ...{ slug: 'wei', title: '网络', language: 'zh' },
    values: { essay: ['wei'], author: ['Tan'], publication: [''], year: [''] },
  });
  expect(collection.units[0]?.essay.values.author).toEqual(['Lan', 'Tan']);
});
