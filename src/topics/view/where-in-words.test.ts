import { expect, test } from 'vitest';
import { whereInWords } from './where-in-words.ts';

const nobody = { count: 0, names: [] };

test('passages and essays are counted', () => {
  expect(whereInWords({ passages: 3, essays: 2, isOrdered: false }, nobody)).toBe('In 3 passages of 2 essays.');
  expect(whereInWords({ passages: 1, essays: 1, isOrdered: false }, nobody)).toBe('In one passage of one essay.');
});

test('the order is told where it is not that of the essays', () => {
  expect(whereInWords({ passages: 1200, essays: 400, isOrdered: true }, nobody)).toBe(
    'In 1,200 passages of 400 essays, those with most passages first.',
  );
});

test('essays that do not mention it are named, or counted where they are many', () => {
  const where = { passages: 4, essays: 4, isOrdered: false };
  expect(whereInWords(where, { count: 1, names: ['Lan'] })).toMatch(/ essays\. Lan does not mention it\.$/);
  expect(whereInWords(where, { count: 2, names: ['Lan', 'Tan'] })).toMatch(/ Lan and Tan do not mention it\.$/);
  expect(whereInWords(where, { count: 2600, names: [] })).toMatch(/ 2,600 other essays do not mention it\.$/);
  expect(whereInWords(where, { count: 1, names: [] })).toMatch(/ One other essay does not mention it\.$/);
});
