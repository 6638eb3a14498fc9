import { expect, test } from 'vitest';
import type { EssayTopics } from '#topics/essay-topics.ts';
import { joinPassages, joinedInWords, joiningTopics } from './joined-passages.ts';

/** The topics of an essay: names, the rarest first, and which of them each passage speaks of. */
function essay(topics: string[], passages: Record<number, string[]>): EssayTopics {
  return {
    topics: topics.map((name) => ({ id: `concepts/${name}`, name, kind: 'concept', href: `/topics/${name}/` })),
    passages: Object.entries(passages).map(([number, names]) => ({
      number: Number(number),
      topics: names.map((name) => topics.indexOf(name)),
      places: [],
      related: [],
    })),
  };
}

const inShort = (joined: readonly { number: number; topics: readonly { name: string }[] }[] | undefined) =>
  joined?.map(({ number, topics }) => `${number}: ${topics.map(({ name }) => name).join(', ')}`);

test('passages that share a topic are joined, from both sides, with the topics that both have', () => {
  const { left, right } = joinPassages(
    essay(['rare', 'own', 'common'], { 1: ['own'], 2: ['rare', 'own', 'common'] }),
    essay(['rare', 'common', 'alone'], { 4: ['rare', 'common', 'alone'], 5: ['alone'] }),
  );
  expect(inShort(left.get(2))).toEqual(['4: rare, common']);
  expect(inShort(right.get(4))).toEqual(['2: rare, common']);
  expect(left.has(1)).toBe(false);
  expect(right.has(5)).toBe(false);
});

test('the most related comes first: by the rarest topic, then by how many, then in reading order', () => {
  const { left } = joinPassages(
    essay(['a', 'b', 'c'], { 1: ['a', 'b', 'c'] }),
    essay(['a', 'b', 'c'], { 1: ['b'], 2: ['b', 'c'], 3: ['b'], 4: ['c'], 5: ['a'] }),
  );
  expect(inShort(left.get(1))).toEqual(['5: a', '2: b, c', '1: b', '3: b', '4: c']);
});

test('topics that are equally rare stand in one order, from whichever side one looks', () => {
  const { left, right } = joinPassages(essay(['a', 'b'], { 1: ['a', 'b'] }), essay(['b', 'a'], { 1: ['b', 'a'] }));
  expect(inShort(left.get(1))).toEqual(['1: a, b']);
  expect(inShort(right.get(1))).toEqual(['1: a, b']);
});

test('without topics nothing is joined', () => {
  const { left, right } = joinPassages(essay([], {}), essay([], {}));
  expect([left.size, right.size]).toEqual([0, 0]);
});

test('what joins a passage is said in a sentence, which counts what would make it long', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { left } = joinPassages(
    essay(names, { 1: ['a'], 2: ['a', 'b'], 3: names }),
    essay(names, Object.fromEntries(names.map((name, index) => [index + 1, [name]]))),
  );
  const say = (number: number) => joinedInWords(`Tan ¶${number}`, left.get(number) ?? [], 'Lan');
  expect(say(1)).toBe('Tan ¶1 is joined with Lan ¶1 by a.');
  expect(say(2)).toBe('Tan ¶2 is joined with Lan ¶1 and ¶2 by a and b.');
  expect(say(3)).toBe('Tan ¶3 is joined with Lan ¶1, ¶2, ¶3, ¶4 and 2 more by a, b, c, d and 2 more.');
  expect(say(9)).toBe('Tan ¶9 shares no topic with Lan.');
  expect(joiningTopics(left.get(2) ?? []).map(({ name }) => name)).toEqual(['a', 'b']);
});
