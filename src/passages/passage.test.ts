import { describe, expect, it } from 'vitest';
import { isReservedId, passageId, passageNumber } from './passage.ts';
import { spoken } from '#lib/spoken.ts';

describe('the address of a passage', () => {
  it.each([1, 2, 10, 1234])('leads back to passage %i', (number) => {
    expect(passageId(number)).toBe(`p${number}`);
    expect(passageNumber(passageId(number))).toBe(number);
  });

  it.each([
    ['no number', 'p'],
    ['number 0', 'p0'],
    ['a zero before the number', 'p01'],
    ['a sign before the number', 'p-1'],
    ['a fraction', 'p1.5'],
    ['a capital letter', 'P1'],
    ['more after the number', 'p1a'],
    ['more before the letter', 'xp1'],
    ['the sign of a fragment', '#p1'],
    ['a line break after it', 'p1\n'],
    ['digits of another script', 'p١'],
    ['nothing at all', ''],
  ])('is not one that has %s', (_name, id) => {
    expect(passageNumber(id)).toBeUndefined();
  });
});

describe('a fragment that the page needs for itself', () => {
  it.each([
    'text',
    'contents',
    'about-this-text',
    'author-note',
    'notes',
    'search',
    'search-field',
    'contents-list',
    'top',
    'p1',
    'p3',
    'p1234',
    'p3-p5',
    'p1-p3',
    'p12-p4',
    'fn-1',
    'fn-a-name',
    'fnref-1',
    'fnref-1-2',
  ])('is kept from the headings: %s', (id) => {
    expect(isReservedId(id)).toBe(true);
  });

  it.each([
    'introduction',
    'the-text',
    'notes-on-method',
    'p0',
    'p1-and-p2',
    'p1-p2-p3',
    'plan',
    'fn',
    'fnord',
    'fnref',
    '',
  ])('is not seen in words that only resemble one: %s', (id) => {
    expect(isReservedId(id)).toBe(false);
  });
});

it.each([
  ['Lan ¶7', 'Lan paragraph 7'],
  ['¶12', 'paragraph 12'],
  ['The sign ¶', 'The sign ¶'],
])('%s is said as %s', (label, said) => {
  expect(spoken(label)).toBe(said);
});
