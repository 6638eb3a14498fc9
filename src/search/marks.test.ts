import { describe, expect, it } from 'vitest';
import { segment } from '../language/segment.ts';
import { markedRanges } from './marks.ts';

/** What is marked in a text. */
const marked = (text: string, ...marks: string[]): string[] =>
  markedRanges(segment(text), marks).map(({ start, end }) => text.slice(start, end));

describe('what a search marks', () => {
  it.each<[string, string, string[], string[]]>([
    ['a word, wherever it stands', 'Law, and “laws” of Law.', ['law'], ['Law', 'Law']],
    ['a row of words, with what stands between them', 'The rule, of law; law.', ['rule of law'], ['rule, of law']],
    ['the longest of what begins at a place', 'rule of law', ['rule', 'rule of law'], ['rule of law']],
    ['the whole of what a hyphen joins', 'a rule-based rule', ['rulebased'], ['rule-based']],
    ['a row in which a hyphen joins', 'a rule-based order', ['rulebased order'], ['rule-based order']],
    ['letters of a script without spaces', '各国网络空间', ['网 络'], ['网络']],
    ['letters with accents and other forms', 'CAFÉ ＣＡＦＥ cafe\u0301', ['cafe'], ['CAFÉ', 'ＣＡＦＥ', 'cafe\u0301']],
    ['nothing that is not there', 'The law', ['order', 'law order', ''], []],
    ['nothing of parts of every object', 'The law', ['constructor', '__proto__'], []],
  ])('is %s', (_name, text, marks, expected) => {
    expect(marked(text, ...marks)).toEqual(expected);
  });

  it('does not overlap, and comes in order', () => {
    const ranges = markedRanges(segment('a b a b a c'), ['a b', 'b a', 'a b a', 'c']);
    ranges.slice(1).forEach(({ start }, index) => expect(start).toBeGreaterThanOrEqual(ranges[index]?.end ?? 0));
    expect(ranges).toHaveLength(3);
  });
});
