import type { Segments } from '../language/segment.ts';

/** A stretch of a text, in UTF-16 units; `end` is behind it. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Finds what a search marks.
 *
 * @param segments the words of a text
 * @param marks words as they are compared, those in a row with spaces between
 * @returns where they stand, in order and without overlap
 */
export function markedRanges({ words, joins }: Segments, marks: readonly string[]): Range[] {
  const rows = marks.map((mark) => mark.split(' '));
  const joined = new Map(joins.map(({ form, first, span }) => [`${first} ${form}`, span]));
  /** Words that a form takes up at a place; 0 where it does not stand there. */
  const spanAt = (form: string, at: number): number =>
    words[at]?.form === form ? 1 : (joined.get(`${at} ${form}`) ?? 0);
  const lengthAt = (row: readonly string[], at: number): number => {
    let next = at;
    for (const form of row) {
      const span = spanAt(form, next);
      if (span === 0) return 0;
      next += span;
    }
    return next - at;
  };
  const ranges: Range[] = [];
  for (let at = 0; at < words.length;) {
    const length = Math.max(0, ...rows.map((row) => lengthAt(row, at)));
    const first = words[at];
    const last = words[at + length - 1];
    if (length > 0 && first && last) ranges.push({ start: first.start, end: last.end });
    at += Math.max(1, length);
  }
  return ranges;
}
