import { expect, it } from 'vitest';
import { tableFit } from './for-paper.ts';

const table = (columns: number, ...words: string[]): string[][] =>
  Array.from({ length: 3 }, () => Array.from({ length: columns }, (_, column) => words[column % words.length] ?? ''));

it.each([
  ['nothing', [], undefined],
  ['a year beside long sentences', table(2, '2011', 'A sentence with words of any length. '.repeat(9)), undefined],
  ['eight short columns', table(8, 'cell', '2,010'), undefined],
  ['eight columns of long words', table(8, 'governmental'), 'small'],
  ['eleven columns of long words', table(11, 'governmental'), 'broken'],
  ['one word that is longer than a line', table(2, 'x', 'a'.repeat(200)), 'broken'],
  ['Chinese, of which each letter may end a line', table(6, '网络空间命运共同体'.repeat(8)), undefined],
  ['twenty-five columns', table(25, 'cell'), 'rows'],
  ['forty columns of one letter', table(40, 'x'), 'small'],
  ['capitals', table(6, 'WWWWWWWWW'), 'small'],
])('%s', (_, rows, fit) => {
  expect(tableFit(rows)).toBe(fit);
});

it('a row that is longer than the others counts', () => {
  expect(tableFit([['a'], Array.from({ length: 30 }, () => 'governmental')])).toBe('rows');
});
