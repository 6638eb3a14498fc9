import { segmentsOf } from '#language/segmenter.ts';

/** Counts words the way a reader would, in any language: by the word boundaries of Unicode (UAX #29). */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const segment of segmentsOf(text, 'word', language)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}

/**
 * Folds every run of white space into one space and cuts it off at both ends.
 *
 * @returns the folded text in Unicode normal form C
 */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * Puts a text into one line: what ends a line, or stands for a column, in some file or program, becomes a space. Other
 * spaces stay as they are, those that keep words together too.
 */
export function oneLine(text: string): string {
  return text.replace(/[\s\x85]+/gu, (space) => (/[\t\n\v\f\r\x85\u2028\u2029]/u.test(space) ? ' ' : space));
}
