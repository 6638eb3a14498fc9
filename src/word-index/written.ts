import { fold } from '../language/fold.ts';

/** A part of a word as its author wrote it, with what stands before and after it in the word. */
export interface Written {
  before: string;
  written: string;
  after: string;
}

const APOSTROPHES = "'‘’ʼ＇`´";
const PARTS = new RegExp(`[\\p{L}\\p{M}\\p{N}${APOSTROPHES}]+`, 'gu');
const COMPOUNDS = new RegExp(`[\\p{L}\\p{M}\\p{N}${APOSTROPHES}\\u2010\\u2011-]+`, 'gu');
const AT_THE_START = new RegExp(`^[${APOSTROPHES}\\u2010\\u2011-]+`, 'u');
const AT_THE_END = new RegExp(`(?:[${APOSTROPHES}]s?|[\\u2010\\u2011-])+$`, 'u');

/**
 * Finds what is compared in a word as it was written: `china` in `“China’s`, `based` and `rulebased` in `rule-based,`.
 *
 * @param word a word as white space divides a text
 * @param form a form that `tokenise` found in it
 * @returns the part of the word without possessive and quotation marks, or undefined where folding took it apart
 */
export function writtenIn(word: string, form: string): Written | undefined {
  for (const pattern of [PARTS, COMPOUNDS]) {
    for (const { 0: chunk, index } of word.matchAll(pattern)) {
      const start = index + (AT_THE_START.exec(chunk)?.[0].length ?? 0);
      const written = word.slice(start, index + chunk.length).replace(AT_THE_END, '');
      if (fold(written).replaceAll(/['\u2010\u2011-]/gu, '') !== form) continue;
      return { before: word.slice(0, start), written, after: word.slice(start + written.length) };
    }
  }
  return undefined;
}

/**
 * Chooses how a word is written in a heading: with a small letter, if it ever is, otherwise as most often.
 *
 * @param written the word as authors wrote it, each time
 */
export function usualWriting(written: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of written) counts.set(one, (counts.get(one) ?? 0) + 1);
  const often = [...counts].sort(([, a], [, b]) => b - a).map(([one]) => one);
  return often.find((one) => one === one.toLowerCase()) ?? often[0];
}
