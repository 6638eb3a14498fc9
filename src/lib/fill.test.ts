import { expect, it } from 'vitest';
import { fill } from './fill.ts';

const lengthOf = ({ length }: string): number => length;

it.each([
  ['nothing', [], []],
  ['what fits', ['aa', 'bb'], [['aa', 'bb']]],
  ['what fits exactly, and one more', ['aa', 'bbb', 'c'], [['aa', 'bbb'], ['c']]],
  ['what is too large, by itself', ['a', 'bbbbbbbb', 'c'], [['a'], ['bbbbbbbb'], ['c']]],
])('puts into parts, in order: %s', (_name, items, parts) => {
  expect([...fill(items, 5, lengthOf)]).toEqual(parts);
});

it('counts what an item takes at the beginning of a part', () => {
  const sizeOf = ({ length }: string, isFirst: boolean): number => length + (isFirst ? 3 : 0);
  expect([...fill(['aa', 'b', 'c', 'd'], 5, sizeOf)]).toEqual([['aa'], ['b', 'c'], ['d']]);
});
