import { describe, expect, it } from 'vitest';
import { matcherOf } from './matches.ts';

describe('a word of a text', () => {
  it.each([
    ['digital', 'Digital', 'is the word itself'],
    ['digital', '“digital”,', 'has signs around it'],
    ['govern', 'governance', 'begins with what was typed'],
    ['governments', 'governance', 'has the same stem'],
    ['studies', 'study.', 'is another form'],
    ['determination', 'self-determination', 'is joined by a hyphen'],
    ['selfdetermination', 'self-determination', 'is written without the hyphen'],
    ['Angstrom', 'Ångström', 'has accents'],
    ['网络空间', '网络空间命运共同体', 'is part of a run without spaces'],
    ['“digital divide”', 'divide.', 'is one of several words'],
    ['a', 'a', 'is as short as what was typed'],
  ])('is found by %s where it is %s, which %s', (query, word) => {
    expect(matcherOf(query)(word)).toBe(true);
  });

  it.each([
    ['Africa', 'a'],
    ['contents', 'c'],
    ['digital divide', 'country'],
    ['', 'word'],
    ['?!', 'word'],
  ])('is not found by %s where it is %s', (query, word) => {
    expect(matcherOf(query)(word)).toBe(false);
  });
});
