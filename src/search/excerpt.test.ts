import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import type { ExcerptPart } from './types.ts';

/** Words of a page that say where they stand: `w0`, `w1`, … */
const page = Array.from({ length: 300 }, (_, index) => `w${index}`);

/** An excerpt as a reader sees it, what matched in brackets. */
function show(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}

function words(from: number, to: number): string {
  return page.slice(from, to).join(' ');
}

describe('an excerpt', () => {
  it.each<[string, [number, number], number[], string]>([
    ['a short passage is shown whole', [10, 14], [12], 'w10 w11 [w12] w13'],
    ['one that just fits is shown whole', [10, 44], [12], `w10 w11 [w12] ${words(13, 44)}`],
    ['one word more is cut off', [10, 45], [12], `w10 w11 [w12] ${words(13, 44)} …`],
    ['a match at the start', [100, 200], [100], `[w100] ${words(101, 134)} …`],
    ['a match near the start', [100, 200], [103], `${words(100, 103)} [w103] ${words(104, 134)} …`],
    [
      'a match in the middle, with a few words before it',
      [100, 200],
      [150],
      `… ${words(144, 150)} [w150] ${words(151, 178)} …`,
    ],
    ['a match near the end', [100, 200], [190], `… ${words(166, 190)} [w190] ${words(191, 200)}`],
    ['a match at the end', [100, 200], [199], `… ${words(166, 199)} [w199]`],
    ['matches side by side are one stretch', [10, 16], [12, 13], 'w10 w11 [w12 w13] w14 w15'],
    ['matches with a word between them are two', [10, 16], [12, 14], 'w10 w11 [w12] w13 [w14] w15'],
    ['a match that is told twice is shown once', [10, 13], [11, 11], 'w10 [w11] w12'],
    ['matches in any order', [10, 14], [13, 10], '[w10] w11 w12 [w13]'],
    ['a passage that matches whole', [10, 13], [10, 11, 12], '[w10 w11 w12]'],
    [
      'matches at both of its ends',
      [100, 200],
      [140, 146, 172, 173],
      `… [w140] ${words(141, 146)} [w146] ${words(147, 172)} [w172 w173] …`,
    ],
    ['no match at all: the start', [100, 200], [], `${words(100, 134)} …`],
    ['a passage of one word', [10, 11], [10], '[w10]'],
  ])('shows the words around what matched: %s', (_name, [start, end], hits, shown) => {
    expect(show(excerpt(page, start, end, hits))).toBe(shown);
  });

  it.each([
    ['signs around a word stay outside', ['the', '“digital”,', 'too'], [1], 'the “[digital]”, too'],
    ['two words with a sign between them are two', ['one,', 'two.'], [0, 1], '[one], [two].'],
    ['a hyphen inside a word stays inside', ['the', 'win-win', 'deal'], [1], 'the [win-win] deal'],
    ['a word in Chinese is marked whole', ['“网络空间”', 'is'], [0], '“[网络空间]” is'],
    ['what is nothing but signs is marked as it is', ['a', '—', 'b'], [1], 'a [—] b'],
  ])('marks words and not the signs beside them: %s', (_name, passage, hits, shown) => {
    expect(show(excerpt(passage, 0, passage.length, hits))).toBe(shown);
  });

  it('is taken where most matches stand together', () => {
    const shown = show(excerpt(page, 0, 300, [20, 150, 155, 160]));
    expect(shown).toBe(
      `… ${words(144, 150)} [w150] ${words(151, 155)} [w155] ${words(156, 160)} [w160] ${words(161, 178)} …`,
    );
  });

  it('is not drawn to a place by a match that is told twice', () => {
    expect(show(excerpt(page, 0, 300, [20, 20, 150, 155]))).toContain('[w150]');
  });

  it('is taken where the first matches stand if another place has as many', () => {
    expect(show(excerpt(page, 0, 300, [50, 150]))).toContain('[w50]');
  });

  it('never shows a word of another passage', () => {
    for (let hit = 100; hit < 160; hit += 1) {
      const shown = show(excerpt(page, 100, 160, [hit])).match(/w\d+/g) ?? [];
      expect(shown).toHaveLength(34);
      expect(shown.every((word) => Number(word.slice(1)) >= 100 && Number(word.slice(1)) < 160)).toBe(true);
      expect(shown).toContain(`w${hit}`);
    }
  });
});
