import { expect, test } from 'vitest';
import { relatedFinder, type PassageTopicIds } from './related-passages.ts';

const passage = (place: string, ...topics: string[]): PassageTopicIds => {
  const [essay = '', number] = place.split(' ');
  return { essay, number: Number(number), topics: new Set(topics) };
};
const find = (place: string, all: readonly PassageTopicIds[], atMost = 3) => {
  const [essay, number] = place.split(' ');
  const own = all.find((one) => one.essay === essay && one.number === Number(number));
  if (!own) throw new Error(`There is no ${place}.`);
  return relatedFinder(all, atMost)(own).map((one) => `${one.essay} ${one.number}: ${one.topics.join(', ')}`);
};

test('passages of other essays that share a topic are related, and the topic is the reason', () => {
  const all = [passage('tan 1', 'divide'), passage('lan 1', 'other'), passage('lan 2', 'divide')];
  expect(find('tan 1', all)).toEqual(['lan 2: divide']);
});

test('passages of the same essay are not: the reader has them at hand', () => {
  expect(find('tan 1', [passage('tan 1', 'divide'), passage('tan 2', 'divide')])).toEqual([]);
});

test('the rarest topic comes first, among the reasons of one passage and among passages', () => {
  const all = [
    passage('tan 1', 'common', 'rare'),
    passage('lan 1', 'common'),
    passage('lan 2', 'common'),
    passage('lan 3', 'rare', 'common'),
  ];
  expect(find('tan 1', all)).toEqual(['lan 3: rare, common', 'lan 1: common', 'lan 2: common']);
});

test('of passages that share the same rarest topic, the one that shares more comes first', () => {
  const all = [
    passage('tan 1', 'rare', 'common'),
    passage('lan 1', 'rare'),
    passage('lan 2', 'rare', 'common'),
    passage('lan 3', 'common'),
    passage('lan 4', 'common'),
  ];
  expect(find('tan 1', all)).toEqual(['lan 2: rare, common', 'lan 1: rare', 'lan 3: common']);
});

test('each passage is there once, and no more than asked for', () => {
  const all = [passage('tan 1', 'a', 'b'), passage('lan 1', 'a', 'b'), passage('lan 2', 'b'), passage('sun 1', 'b')];
  expect(find('tan 1', all, 2)).toEqual(['lan 1: a, b', 'lan 2: b']);
});

test('a passage without topics, and one whose topics nobody shares, has none', () => {
  const all = [passage('tan 1'), passage('tan 2', 'alone'), passage('lan 1', 'other')];
  expect(find('tan 1', all)).toEqual([]);
  expect(find('tan 2', all)).toEqual([]);
});
