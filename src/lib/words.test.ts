import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#tests/runs.ts';
import { readingMinutes } from './reading-time.ts';
import { countWords, foldSpace, oneLine } from './words.ts';

describe('the number of words', () => {
  it.each([
    ['nothing', '', 0],
    ['white space', ' \n\t ', 0],
    ['signs only', '— … ( ) !', 0],
    ['one word', 'Cyberspace', 1],
    ['a sentence with its signs', 'Who, then, governs it?', 4],
    ['a word with an apostrophe', 'the world’s people', 3],
    ['a word with a straight apostrophe', "China's networks", 2],
    ['a hyphen, which parts two words', 'so-called', 2],
    ['a dash without spaces', 'one—two', 2],
    ['a year and a decimal number', 'In 2020 it was 3.5', 5],
    ['a number with thousands', '1,000,000 users', 2],
    ['an abbreviation with points', 'the U.S. side', 3],
    ['accents written as separate signs', 'cafe\u0301 noir', 2],
    ['a no-break space', 'Article\u00a05', 2],
    ['a soft hyphen inside a word', 'cyber\u00adspace', 1],
    ['one emoji', '🙂', 0],
    ['an emoji of several signs between words', 'a 👩‍👩‍👧 family', 2],
    ['a flag', '🇨🇳', 0],
    ['Arabic, written from right to left', 'الفضاء السيبراني', 2],
    ['Hebrew, written from right to left', 'מרחב הסייבר', 2],
    ['Cyrillic', 'Киберпространство и мы', 3],
    ['a very long word', 'x'.repeat(5000), 1],
  ])('is right for %s', (_name, text, words) => {
    expect(countWords(text, 'en')).toBe(words);
  });

  it('is more than one for Chinese, which has no spaces between its words', () => {
    expect(countWords('网络空间', 'zh')).toBe(2);
    expect(countWords('我们爱和平。', 'zh')).toBe(3);
  });

  it('is that of the word boundaries of Unicode, for any text', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(...Array.from('  \u00a0\u202f\u0301\u200d’.,:_1aא网ไทยカ')),
    );
    const text = fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'zh', 'th', 'sv'), (written, language) => {
        const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(written)];
        expect(countWords(written, language)).toBe(segments.filter(({ isWordLike }) => isWordLike).length);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });

  it('is that of both languages in a mixed text', () => {
    expect(countWords('The term 网络空间 means cyberspace', 'en')).toBe(6);
  });
});

describe('the time to read', () => {
  it.each([
    [0, 1],
    [1, 1],
    [238, 1],
    [356, 1],
    [357, 2],
    [476, 2],
    [2380, 10],
  ])('of %i words is %i min, never 0', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('white space', () => {
  it.each([
    ['a line break is a space', 'one\ntwo', 'one two'],
    ['a line break of Windows is one space', 'one\r\ntwo', 'one two'],
    ['several are one', 'one \t\n  two', 'one two'],
    ['a no-break space is a space', 'one\u00a0two', 'one two'],
    ['an ideographic space is a space', '一\u3000二', '一 二'],
    ['both ends are cut off', '\n one ', 'one'],
    ['nothing else is nothing', ' \n ', ''],
    ['a joiner inside an emoji is kept', '👩‍👧', '👩‍👧'],
    ['an accent joins its letter', 'cafe\u0301', 'caf\u00e9'],
  ])('is folded: %s', (_name, text, folded) => {
    expect(foldSpace(text)).toBe(folded);
  });
});

it.each([
  ['a \t\n b', 'a b'],
  ['a\u0085\u2028b', 'a b'],
  ['a  \u00a0 b', 'a  \u00a0 b'],
  [`a${' '.repeat(1_000_000)}b`, `a${' '.repeat(1_000_000)}b`],
])('puts a text into one line, however long it is: %#', (text, line) => {
  expect(oneLine(text)).toBe(line);
});
