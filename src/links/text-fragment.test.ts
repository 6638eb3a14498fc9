import escapeStringRegexp from 'escape-string-regexp';
import { describe, expect, it } from 'vitest';
import { textFragment, wholeWords, type TextPoint } from './text-fragment.ts';

/** The points around the nth occurrence of words in the blocks. */
function around(blocks: readonly string[], words: string, nth = 1): [TextPoint, TextPoint] {
  const places = blocks.flatMap((text, block) =>
    Array.from(text.matchAll(new RegExp(escapeStringRegexp(words), 'g')), ({ index }) => ({
      block,
      offset: index,
    })),
  );
  const start = places[nth - 1];
  if (!start) throw new Error(`There is no “${words}” number ${nth}.`);
  return [start, { block: start.block, offset: start.offset + words.length }];
}

const directiveOf = (blocks: readonly string[], words: string, nth?: number): string =>
  textFragment(blocks, ...around(blocks, words, nth));

describe('the directive of words that stand nowhere else', () => {
  const blocks = [
    'Contents',
    '¶1',
    'China’s digital-economy policy, in “cyberspace”, is (mostly) R&D of 1,000 naïve people.',
    '网络空间的治理',
  ];
  it.each([
    ['policy', 'text=policy'],
    ['olic', 'text=policy'],
    ['is (mostly)', 'text=is%20%28mostly%29'],
    ['hina', 'text=China%E2%80%99s'],
    ['digital-economy', 'text=digital%2Deconomy'],
    ['tal-eco', 'text=digital%2Deconomy'],
    ['digital', 'text=digital'],
    ['“cyberspace”', 'text=%E2%80%9Ccyberspace%E2%80%9D'],
    ['policy, in', 'text=policy%2C%20in'],
    ['R&D', 'text=R%26D'],
    ['00', 'text=1%2C000'],
    ['naïve', 'text=na%C3%AFve'],
    [' policy', 'text=policy'],
    ['治理', `text=${encodeURIComponent('治理')}`],
  ])('is of whole words, escaped: %s', (words, expected) => {
    expect(directiveOf(blocks, words)).toBe(expected);
  });

  it.each([' ', '”, ', '('])('is empty where there is no word: %j', (words) => {
    expect(directiveOf(blocks, words)).toBe('');
    expect(wholeWords(blocks, ...around(blocks, words))).toBeUndefined();
  });
});

describe('the directive of words that repeat', () => {
  const blocks = ['Order and trust', '¶1', 'The order of trust. The order of rules.', '¶2', 'Trust', '¶3', 'Trust'];
  it.each([
    ['Order', 1, 'text=Order'],
    ['order', 1, 'text=The-,order'],
    ['order', 2, 'text=trust.%20The-,order'],
    ['The', 1, 'text=The'],
    ['The', 2, 'text=trust.-,The'],
    ['rules', 1, 'text=rules'],
    ['trust', 1, 'text=trust'],
    ['Trust', 1, 'text=2-,Trust'],
    ['Trust', 2, 'text=3-,Trust'],
  ])('has what stands beside them: %s, number %i', (words, nth, expected) => {
    expect(directiveOf(blocks, words, nth)).toBe(expected);
  });

  it('takes another case, another accent and other quotation marks for a repetition', () => {
    expect(directiveOf(['NAIVE, "so" it’s', 'naïve words'], 'naïve')).toBe('text=na%C3%AFve,-words');
    expect(directiveOf(['say "so"', 'or “so” now'], '“so”')).toBe('text=or-,%E2%80%9Cso%E2%80%9D');
  });

  it.each([
    ['Lodz or', 'Łódź'],
    ['STRASSE or', 'Straße'],
    ['Caesar or', 'Cæsar'],
    ['かたかな or', 'カタカナ'],
    ['ארץ or', 'ארצ'],
    ['ש"ס or', 'ש״ס'],
    ['3 or', '٣'],
    ['مـاء or', 'ماء'],
  ])('takes “%s” for a repetition of “%s”, as the primary level of UTS #10 does', (first, words) => {
    expect(directiveOf([first, `the ${words}`], words)).toBe(`text=the-,${encodeURIComponent(words)}`);
  });

  it('does not take a part of a word for one', () => {
    expect(directiveOf(['another', 'the other'], 'other', 2)).toBe('text=other');
  });

  it('is empty where nothing tells the words from those of an earlier block', () => {
    expect(directiveOf(['so it is', 'so it is'], 'it', 2)).toBe('');
  });
});

describe('the directive of many words', () => {
  const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
  it('names the first and the last of them', () => {
    expect(directiveOf([long], long)).toBe('text=word0%20word1%20word2%20word3,word26%20word27%20word28%20word29');
  });

  it('names words of both blocks where they cross from one to the next', () => {
    const blocks = ['one end.', '¶2', 'Next one begins'];
    expect(textFragment(blocks, { block: 0, offset: 4 }, { block: 2, offset: 4 })).toBe('text=end,Next');
    expect(textFragment(blocks, { block: 0, offset: 4 }, { block: 2, offset: 8 })).toBe('text=end,Next%20one');
  });

  it('names an end that does not overlap an earlier place of its words, which a browser would see first', () => {
    const blocks = [`begin ${'so '.repeat(21)}then`];
    const directive = textFragment(blocks, { block: 0, offset: 0 }, { block: 0, offset: 'begin '.length + 21 * 3 });
    expect(directive).toBe('text=begin%20so%20so%20so,so,-then');
  });

  it('leaves out a block of which only the edge is selected', () => {
    const blocks = ['one end.', 'Next one'];
    expect(textFragment(blocks, { block: 0, offset: 4 }, { block: 1, offset: 0 })).toBe('text=end.');
    expect(textFragment(blocks, { block: 0, offset: 8 }, { block: 1, offset: 4 })).toBe('text=Next');
  });
});
