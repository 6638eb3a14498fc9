import { fill } from '#lib/fill.ts';
import { IndexError } from '../types.ts';

/** An empty line ends a file: a truncated one has none, wherever it was cut. */
const END = '\n\n';

export function writeLines(lines: readonly string[]): string {
  return `${lines.join('\n')}${END}`;
}

/** Throws where the file was truncated. */
export function readLines(text: string, name: string): string[] {
  if (!text.endsWith(END)) throw new IndexError('damaged', `${name} is not whole.`);
  return text.slice(0, -END.length).split('\n');
}

/**
 * Splits sorted lines into files of about `size` UTF-16 units, so that a query loads few bytes. A line begins with its
 * term and a space; a longer line has a file of its own.
 */
export function divideLines(lines: readonly string[], size: number): { starts: string[]; files: string[] } {
  // The break behind the last line does not count.
  const files = [...fill(lines, size + 1, (line) => line.length + 1)];
  return { starts: files.map(([first = '']) => first.slice(0, first.indexOf(' '))), files: files.map(writeLines) };
}

/** Number of the file with a term, from 0; -1 before the first. */
export function fileOf(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
