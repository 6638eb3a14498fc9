import { describe, expect, it } from 'vitest';
import { fold, formsOf, tokenise, wordsOf } from './text.ts';

describe('a text as it is compared', () => {
  it.each([
    ['has small letters', 'Rule of LAW', 'rule of law'],
    ['has no accents', 'Zürich, façade, Åland', 'zurich, facade, aland'],
    ['has no accents that are signs of their own', 'cafe\u0301', 'cafe'],
    ['has one kind of apostrophe', '‘a’ ʼb＇ `c`', "'a' 'b' 'c'"],
    ['has letters for ligatures', 'oﬃce', 'office'],
    ['has narrow letters for wide ones', 'ＷＴＯ', 'wto'],
    ['keeps other scripts', '网络空间 Кибер', '网络空间 кибер'],
    ['keeps half a sign as it is', '\ud800x', '\ud800x'],
  ])('%s', (_name, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

it('A text as it is compared has the acute accent as an apostrophe', () => {
  expect(formsOf('China´s')).toEqual(['china']);
});

describe('the words of a text', () => {
  it.each<[string, string, string[]]>([
    ['have no signs around them', '“Who,” (then) governs—it?', ['who', 'then', 'governs', 'it']],
    ['have no possessive', "China's people's states' world’s", ['china', 'people', 'states', 'world']],
    ['have no apostrophe inside', "don't o’clock", ['dont', 'oclock']],
    ['are the parts of a hyphenated word', 'rule-based', ['rule', 'based']],
    ['are parted by each kind of hyphen', 'a‐b a‑b', ['a', 'b', 'a', 'b']],
    ['are parted by dashes and slashes', 'law–order and/or', ['law', 'order', 'and', 'or']],
    ['are parted by a low line', '__proto__', ['proto']],
    ['may be numbers', 'In 2020: 5G', ['in', '2020', '5g']],
    ['are none where there are only signs', "— … ( ) - ' ’s", []],
  ])('%s', (_name, text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it('are divided at any white space, and none is empty', () => {
    expect(wordsOf(' one\ttwo\n\nthree\u00a0four\u3000five ')).toEqual(['one', 'two', 'three', 'four', 'five']);
    expect(wordsOf(' \n ')).toEqual([]);
  });

  it('know which word of the text they are part of', () => {
    expect(tokenise(['The', 'rule-based', '—', 'order/peace']).tokens).toEqual([
      { form: 'the', word: 0 },
      { form: 'rule', word: 1 },
      { form: 'based', word: 1 },
      { form: 'order', word: 3 },
      { form: 'peace', word: 3 },
    ]);
  });
});

describe('a hyphenated word', () => {
  it.each([
    ['two parts', ['a', 'rule-based', 'order'], [{ form: 'rulebased', start: 1, span: 2 }]],
    ['three parts', ['state-of-the'], [{ form: 'stateofthe', start: 0, span: 3 }]],
    ['letters and digits', ['COVID-19'], [{ form: 'covid19', start: 0, span: 2 }]],
    [
      'two of them between a slash',
      ['a-b/c-d'],
      [
        { form: 'ab', start: 0, span: 2 },
        { form: 'cd', start: 2, span: 2 },
      ],
    ],
  ])('counts as one word too: %s', (_name, words, joins) => {
    expect(tokenise(words).joins).toEqual(joins);
  });

  it.each([
    ['more than three parts', 'state-of-the-art'],
    ['digits only', '2019-2020'],
    ['a hyphen at its beginning', '-law'],
    ['a hyphen at its end', 'pre- and post-'],
  ])('does not where it has %s', (_name, word) => {
    expect(tokenise(wordsOf(word)).joins).toEqual([]);
  });
});
