import { IndexError } from '../types.ts';

/** An empty line at the end of a file: one that was cut off, even between two lines, has none. */
const END = '\n\n';

/**
 * Makes a file of lines.
 *
 * @param lines none of them empty
 */
export function writeLines(lines: readonly string[]): string {
  return `${lines.join('\n')}${END}`;
}

/**
 * Reads what `writeLines` wrote.
 *
 * @param text of the file
 * @param name of it, for the message
 * @throws IndexError where it broke off
 */
export function readLines(text: string, name: string): string[] {
  if (!text.endsWith(END)) throw new IndexError('damaged', `${name} is not whole.`);
  return text.slice(0, -END.length).split('\n');
}

/**
 * Divides sorted lines into files, so that a query loads few bytes.
 *
 * @param lines each begins with its term and a space, in the order of the terms
 * @param size of a file, about, in UTF-16 units; a longer line has a file of its own
 * @returns the files, and the term that each begins with
 */
export function divideLines(lines: readonly string[], size: number): { starts: string[]; files: string[] } {
  const starts: string[] = [];
  const files: string[][] = [];
  let length = Infinity;
  for (const line of lines) {
    if (length + line.length > size) {
      starts.push(line.slice(0, line.indexOf(' ')));
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(line);
    length += line.length + 1;
  }
  return { starts, files: files.map(writeLines) };
}

/**
 * The number of the file that a term stands in, if it stands in any.
 *
 * @param starts the term that each file begins with, in order
 * @param term the term
 * @returns from 0; -1 where it would stand before the first
 */
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
