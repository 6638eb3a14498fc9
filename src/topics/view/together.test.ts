import { expect, test } from 'vitest';
import { togetherFinder } from './together.ts';

const topic = (id: string, ...passages: string[]) => ({ id, passages });
const find = (id: string, topics: ReturnType<typeof topic>[], atMost = 8) =>
  togetherFinder(topics, atMost)(id).map((one) => `${one.id}: ${one.shared.join(' ')} of ${one.either}`);

test('topics of the same passages are found, with these passages as the reason', () => {
  const topics = [topic('a', 'lan 1', 'tan 2'), topic('b', 'lan 1', 'tan 2', 'tan 3'), topic('c', 'tan 3')];
  expect(find('a', topics)).toEqual(['b: lan 1 tan 2 of 3']);
});

test('the part that both share counts, so that a topic that stands everywhere does not come first', () => {
  const topics = [topic('a', '1', '2'), topic('everywhere', '1', '2', '3', '4', '5', '6'), topic('rare', '1')];
  expect(find('a', topics)).toEqual(['rare: 1 of 2', 'everywhere: 1 2 of 6']);
});

test('of as large a part, more passages come first; then the id decides', () => {
  const topics = [
    topic('a', '1', '2', '3', '4'),
    topic('d', '1', '5', '6', '7'),
    topic('c', '2', '8', '9', '0'),
    topic('b', '3', '4', 'x', 'y', 'z', 'w'),
  ];
  expect(find('a', topics)).toEqual(['b: 3 4 of 8', 'c: 2 of 7', 'd: 1 of 7']);
  const equal = [topic('a', '1', '2'), topic('one', '1'), topic('two', '1', '2', '3', '4')];
  expect(find('a', equal)).toEqual(['two: 1 2 of 4', 'one: 1 of 2']);
});

test('no more are given than asked for, and none for a topic without passages', () => {
  const topics = [topic('a', '1'), topic('b', '1'), topic('c', '1'), topic('none')];
  expect(find('a', topics, 1)).toEqual(['b: 1 of 1']);
  expect(find('none', topics)).toEqual([]);
  expect(find('unknown', topics)).toEqual([]);
});

test('what is not to be given leaves its place to another', () => {
  const topics = [topic('a', '1'), topic('b', '1'), topic('c', '1')];
  expect(togetherFinder(topics, 1)('a', ['b']).map(({ id }) => id)).toEqual(['c']);
});
