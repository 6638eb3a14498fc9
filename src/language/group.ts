import { isLetterWord } from './scripts.ts';
import { segment } from './segment.ts';
import { hasDictionaries, segmentsOf } from './segmenter.ts';

/** Where a part of a text stands, in UTF-16 units; `end` is behind it. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Groups the letters of scripts without spaces into words of a dictionary.
 *
 * Dictionaries differ between browsers: this is good for what a reader typed, and not for what is compared with it.
 *
 * @param text such as a query
 * @returns words of one letter or more, in order; without a dictionary, each run of letters
 */
export function groupLetters(text: string): Range[] {
  const runs: Range[] = [];
  const letters = segment(text).words.filter(({ form }) => isLetterWord(form));
  for (const { start, end } of letters) {
    const run = runs.at(-1);
    if (run?.end === start) run.end = end;
    else runs.push({ start, end });
  }
  const starts = new Set(letters.map(({ start }) => start));
  return runs.flatMap(({ start, end }) => {
    const cuts = wordStarts(text.slice(start, end)).map((at) => start + at);
    const bounds = [...new Set([start, ...cuts.filter((at) => starts.has(at))])];
    return bounds.map((from, index) => ({ start: from, end: bounds[index + 1] ?? end }));
  });
}

function wordStarts(run: string): number[] {
  return hasDictionaries() ? Array.from(segmentsOf(run, 'word'), ({ index }) => index) : [];
}
