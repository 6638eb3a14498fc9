import { expect, it } from 'vitest';
import { COLLECTION, onContent, writeContent } from '#tests/content/on-content.ts';
import { small } from './fixtures/small.ts';
import type { EssayMentions } from './topics.ts';

const { all, byId, mentionsOf } = await (
  await onContent(writeContent('topics', small), () => import('./topics.ts'))
).getTopics();

/** Essays with the numbers of their passages. */
const places = (essays: readonly EssayMentions[] = []) =>
  essays.map(({ essay, mentions }) => [essay.slug, ...mentions.map(({ passage }) => passage.number)]);

it('topics are in the order of their names, references among them', () => {
  expect(all.map(({ name }) => name)).toEqual(['anchor', 'beacon', 'harbour', 'lantern', 'lighthouse']);
  expect(all.find(({ name }) => name === 'beacon')).toMatchObject({ see: 'concepts/lighthouse', passages: 0 });
});

it('a reference has no page', () => {
  expect([...byId.keys()]).toEqual(['concepts/anchor', 'places/harbour', 'concepts/lantern', 'concepts/lighthouse']);
});

it('a topic has the passages that name it, essay by essay, and counts them', () => {
  expect(places(byId.get('concepts/lantern')?.essays)).toEqual([
    ['one', 2],
    ['three', 1],
    ['two', 1],
  ]);
  expect(byId.get('concepts/lantern')?.passages).toBe(3);
});

it('a passage that the editor adds counts, with the reason; one that is removed does not', () => {
  const lighthouse = byId.get('concepts/lighthouse');
  expect(places(lighthouse?.essays)).toEqual([['one', 1, 3]]);
  expect(lighthouse?.essays[0]?.mentions.map(({ mention }) => mention.reason)).toEqual([null, 'It is meant.']);
  expect(places(byId.get('places/harbour')?.essays)).toEqual([['one', 1, 2]]);
});

it('a mention is joined with the passage itself', () => {
  const [mentioned] = byId.get('concepts/anchor')?.essays[0]?.mentions ?? [];
  const [place] = mentioned?.mention.places ?? [];
  expect(mentioned?.passage.text.slice(place?.start, place?.end)).toBe('anchor');
});

it('people and publications are mentioned too, and have no topic for it', () => {
  expect(places(mentionsOf({ kind: 'person', id: 'ada-probe' }))).toEqual([['two', 2]]);
  expect(places(mentionsOf({ kind: 'publication', id: 'test-leaves' }))).toEqual([['two', 2]]);
  expect(mentionsOf({ kind: 'person', id: 'ben-sample' })).toEqual([]);
  expect(byId.has('ada-probe')).toBe(false);
});

it('every mention of the collection has its topic or its record, and every topic a mention', async () => {
  const [{ getTopics }, { getEssays }] = await onContent(COLLECTION, () =>
    Promise.all([import('./topics.ts'), import('./essays.ts')]),
  );
  const [topics, essays] = await Promise.all([getTopics(), getEssays()]);
  const own = essays.flatMap(({ mentions }) => mentions).filter(({ subject }) => subject.kind === 'topic');
  expect(own.filter(({ subject }) => !topics.byId.has(subject.id))).toEqual([]);
  expect([...topics.byId.values()].reduce((sum, { passages }) => sum + passages, 0)).toBe(own.length);
  expect([...topics.byId.values()].filter(({ passages }) => passages === 0)).toEqual([]);
});
