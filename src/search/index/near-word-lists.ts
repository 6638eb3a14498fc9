import { basesOf } from '../forms.ts';
import { IndexError } from '../types.ts';

/**
 * Letters of a list, at most. Compressed as the site compresses texts, such a list is below 3 kB: what a query is worth
 * that would find nothing.
 */
const SIZE = 7_000;

/** Near words, divided into lists of which a query loads one. */
export interface NearWordLists {
  /** What the first word of each list begins with, so that no word of a list before does. */
  starts: string[];
  lists: string[];
}

/**
 * Writes near words down. A line is a word, `:`, and the words that are near to it, with `,` between them.
 *
 * @param near as `nearWords` gives them
 */
export function writeNearWords(near: ReadonlyMap<string, readonly string[]>): NearWordLists {
  const starts: string[] = [];
  const lists: string[] = [];
  let last = '';
  for (const [word, words] of near) {
    const line = `${word}:${words.join(',')}\n`;
    const list = lists.at(-1);
    if (list !== undefined && list.length + line.length <= SIZE) {
      lists[lists.length - 1] = list + line;
    } else {
      starts.push(startOf(word, last));
      lists.push(line);
    }
    last = word;
  }
  return { starts, lists };
}

/** The shortest beginning of a word that comes behind another one. */
function startOf(word: string, before: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
}

/**
 * Reads a list of near words.
 *
 * @param text as `writeNearWords` wrote it
 * @throws IndexError where the list broke off: each ends with a line break
 */
export function readNearWords(text: string): Map<string, string[]> {
  if (!text.endsWith('\n')) throw new IndexError('damaged', 'A list of near words is not whole.');
  const lines = text.slice(0, -1).split('\n');
  return new Map(
    lines.map((line) => {
      const [word = '', words = ''] = line.split(':');
      return [word, words.split(',')];
    }),
  );
}

/**
 * Tells in which list a word stands, if it stands in any.
 *
 * @param starts of the lists
 * @param word as it stands there
 * @returns the number of the list, from 0, or undefined where the word would come before all lists
 */
export function nearListOf(starts: readonly string[], word: string): number | undefined {
  const after = starts.findIndex((start) => start > word);
  const list = (after < 0 ? starts.length : after) - 1;
  return list < 0 ? undefined : list;
}

/**
 * What may stand in a list for a word or phrase that was typed: of a phrase the last word inflects.
 *
 * @param typed words as they are compared, with spaces between them
 * @returns what to look up, the first that is there; in one spelling
 */
export function basesOfPhrase(typed: string): string[] {
  const space = typed.lastIndexOf(' ') + 1;
  const [before, last] = [typed.slice(0, space), typed.slice(space)];
  return [...new Set([last, ...basesOf(last)])].map((base) => before + base);
}
