import { isLetterWord } from './scripts.ts';
import { segment, type Segments } from './segment.ts';
import { hasDictionaries, segmentsOf } from './segmenter.ts';

/** Part of a text, in UTF-16 units; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Groups letters of scripts without spaces into dictionary words; without a dictionary, each run is one.
 *
 * Dictionaries differ between browsers: good for what a reader typed, not for what is compared with it.
 */
export function groupLetters(text: string, { words }: Segments = segment(text)): Range[] {
  const runs: Range[] = [];
  const letters = words.filter(({ form }) => isLetterWord(form));
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
