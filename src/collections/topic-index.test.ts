import { expect, it } from 'vitest';
import { onContent, writeContent } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';

const { getTopicIndex, kindsWithTopics } = await onContent(
  writeContent('topic-index', small),
  () => import('./topic-index.ts'),
);

it('only kinds that have topics are named, in their order', async () => {
  expect(await kindsWithTopics()).toEqual(['concepts', 'places']);
});

it('the whole index has the topics of every kind, and counts those with a page', async () => {
  const { index, kinds } = await getTopicIndex();
  expect(index.topics).toBe(4);
  expect(index.letters.map(({ label }) => label)).toEqual(['A', 'B', 'H', 'L', 'S']);
  expect(kinds).toEqual([
    { label: 'All', href: '/topics/', topics: 4, current: true },
    { label: 'Concepts', href: '/topics/concepts/', topics: 3, current: false },
    { label: 'Places', href: '/topics/places/', topics: 1, current: false },
  ]);
});

it('the index of a kind has its topics only, and refers to others in the whole index', async () => {
  const { index, kinds, entryOf } = await getTopicIndex('concepts');
  const entries = index.letters.flatMap((letter) => letter.entries);
  expect(entries.map(({ name }) => name)).toEqual(['anchor', 'beacon', 'lantern', 'lighthouse', 'ship lamp']);
  expect(kinds.map(({ label, current }) => [label, current])).toEqual([
    ['All', false],
    ['Concepts', true],
    ['Places', false],
  ]);
  const [harbour] = entries.find(({ name }) => name === 'lantern')?.seeAlso ?? [];
  const [lighthouse] = entries.find(({ name }) => name === 'beacon')?.see ?? [];
  if (!harbour || !lighthouse) throw new Error('There is no reference.');
  expect(entryOf(harbour)).toBe(`/topics/#${harbour.fragment}`);
  expect(entryOf(lighthouse)).toBe(`#${lighthouse.fragment}`);
});

it('the kind of an entry is said where it is none of the many concepts, and in the whole index only', async () => {
  const kinds = async (kind?: 'places') => {
    const { index, kindOf } = await getTopicIndex(kind);
    return index.letters.flatMap((letter) => letter.entries.map((entry) => [entry.name, kindOf(entry)]));
  };
  expect(await kinds()).toContainEqual(['harbour', 'place']);
  expect(await kinds()).toContainEqual(['lantern', undefined]);
  expect(await kinds()).toContainEqual(['ship lamp', undefined]);
  expect(await kinds('places')).toEqual([['harbour', undefined]]);
});
