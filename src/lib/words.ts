import { remembered } from '#language/memo.ts';
import { segmentsOf } from '#language/segmenter.ts';

/** Counts words the way a reader would, in any language: by the word boundaries of Unicode (UAX #29). */
export function countWords(text: string, language: string): number {
  // No word has a space in it.
  return text.split(' ').reduce((sum, part) => sum + counterOf(language)(part), 0);
}

const counters = new Map<string, (text: string) => number>();

function counterOf(language: string): (text: string) => number {
  const known = counters.get(language);
  if (known) return known;
  const counter = remembered((text) => {
    let words = 0;
    for (const { isWordLike } of segmentsOf(text, 'word', language)) words += isWordLike ? 1 : 0;
    return words;
  });
  counters.set(language, counter);
  return counter;
}

/** Normalises white space to single spaces, none at the ends, and letters to Unicode's form C. */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Puts a text into one line: line breaks and tabs, with the spaces beside them, become one space. Other spaces stay, no-break
 * spaces too.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\x85]+/gu, (space) => (/[\t\n\v\f\r\x85\u2028\u2029]/u.test(space) ? ' ' : space));
}
