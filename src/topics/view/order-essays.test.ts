import { expect, test } from 'vitest';
import { mostTellingFirst } from './order-essays.ts';

const essay = (name: string, mentions: number, passages: number) => ({
  mentions: Array<null>(mentions).fill(null),
  essay: { name, passages: Array<null>(passages).fill(null) },
});
const order = (...essays: ReturnType<typeof essay>[]) => mostTellingFirst(essays).map(({ essay: { name } }) => name);

test('the essay with most passages on a topic comes first', () => {
  expect(order(essay('one', 1, 2), essay('three', 3, 100), essay('two', 2, 2))).toEqual(['three', 'two', 'one']);
});

test('of as many passages, those of the shorter essay are more of it', () => {
  expect(order(essay('long', 2, 40), essay('short', 2, 10))).toEqual(['short', 'long']);
});

test('of two that say as much, the one that came first stays first, and the list that was given is left as it was', () => {
  const essays = [essay('b', 2, 10), essay('a', 2, 10), essay('c', 3, 10)];
  expect(mostTellingFirst(essays).map(({ essay: { name } }) => name)).toEqual(['c', 'b', 'a']);
  expect(essays[0]?.essay.name).toBe('b');
});
