import { expect, it } from 'vitest';
import { offered } from './narrow.client.ts';

const values = Array.from({ length: 1000 }, (_, index) => ({
  value: `v${index}`,
  label: `V ${index}`,
  count: 1000 - index,
}));
const names = (chosen: string[], some = values): string[] => offered(some, chosen).map(({ value }) => value);

it('A filter offers the dozen values that most results have, and those that are chosen', () => {
  const dozen = values.slice(0, 12).map(({ value }) => value);
  expect(names([])).toEqual(dozen);
  expect(names(['v3', 'v999', 'v500'])).toEqual([...dozen, 'v500', 'v999']);
  expect(names([], values.slice(0, 5))).toHaveLength(5);
});
