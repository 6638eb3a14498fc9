import { expect, it } from 'vitest';
import { tooDeep } from './too-deep.ts';

const MANY = 5000;
const lineOf = (text: string): number | undefined => tooDeep(`Words.\n\n${text}`)?.line;

it.each<[what: string, make: (times: number) => string]>([
  ['emphasis never ended', (times) => '*a '.repeat(times)],
  ['emphasis ended far behind', (times) => '*a '.repeat(times) + 'b* '.repeat(times)],
  ['emphasis of three kinds', (times) => '**a _b ~~c '.repeat(Math.ceil(times / 3))],
  ['emphasis that begins after punctuation', (times) => '(*a'.repeat(times)],
  ['signs of emphasis in a row', (times) => `a ${'*'.repeat(2 * times)}b`],
  ['emphasis over lines', (times) => '*a\n'.repeat(times)],
  ['emphasis over lines that only look empty', (times) => '*a\n\u00a0\n'.repeat(times)],
  ['emphasis over lines with numbers', (times) => '*a\n2. b '.repeat(times)],
  ['emphasis over lines with bars', (times) => '| *a\n'.repeat(times)],
  ['brackets', (times) => '['.repeat(times)],
  ['pictures in one another', (times) => '![a'.repeat(times) + '](x)'.repeat(times)],
  ['grave accents', (times) => '`'.repeat(times)],
  ['marks of quotations', (times) => '>'.repeat(times)],
])('tells of %s', (_what, make) => {
  expect(lineOf(make(399))).toBeUndefined();
  expect(lineOf(make(401))).toBeGreaterThanOrEqual(3);
});

it.each(['.', "'", ')', '?!', '&amp;', '.)'])('tells of marks behind an address: %s', (marks) => {
  const inARow = (times: number) => `https://a.example/${marks.repeat(times / (/^[^&]{2}/.test(marks) ? 2 : 1))}b`;
  expect(lineOf(inARow(198))).toBeUndefined();
  expect(lineOf(inARow(200))).toBe(3);
});

it.each<[what: string, text: string]>([
  [
    'lines drawn with signs',
    `${'.'.repeat(MANY)}\n\nA ${'.'.repeat(MANY)} 5\n\n${'_'.repeat(MANY)}\n\n${'. '.repeat(MANY)}`,
  ],
  ['emphasis that ends', '*a* **b** _c_ ~~d~~ '.repeat(MANY)],
  ['emphasis in words', 'a*b*c '.repeat(MANY)],
  ['links and their addresses', '[a](#p1) [b][c] ![d](e) '.repeat(MANY)],
  ['signs that begin nothing', '2 * 3 _ 4 a_b ~5 c* d** '.repeat(MANY)],
  ['signs that are escaped', '\\*a \\[b \\_c '.repeat(MANY)],
  ['a sign in each paragraph', '*a\n\n'.repeat(MANY)],
  ['a sign in each paragraph of a quotation', '> *a\n>\n'.repeat(MANY)],
  ['a sign in each item', '- *a\n'.repeat(MANY)],
  ['a line that is a break', `${'* '.repeat(MANY)}\n\n${'*'.repeat(MANY)}\n\n${'_ '.repeat(MANY)}`],
  ['a long line of letters', 'ab'.repeat(100_000)],
  ['lines of Windows', '*a\r\n\r\n'.repeat(MANY)],
])('does not tell of %s', (_what, text) => {
  expect(lineOf(text)).toBeUndefined();
});
