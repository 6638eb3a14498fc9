import { basesOf } from '#language/en/forms.ts';
import { divideLines, fileOf, readLines } from './parts.ts';

/** Words and phrases of a collection that are near in meaning to words that it has not, by these; phrases have spaces. */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/** UTF-16 units of a list, at most. As the site compresses texts, it takes less than 3 kB. */
const SIZE = 7_000;

/**
 * Writes near words down, divided into lists of which a query loads one. A line is a word, a space, and the words near to
 * it with commas between them; a space within a phrase is `_`.
 *
 * @param near in alphabetical order
 * @returns the lists, and the word that each begins with
 */
export function writeNearWords(near: NearWords): { starts: string[]; files: string[] } {
  const lines = [...near].map(([word, words]) => `${written(word)} ${words.map(written).join(',')}`);
  return divideLines(lines, SIZE);
}

/**
 * Reads a list of near words.
 *
 * @param text as `writeNearWords` wrote it
 * @throws IndexError where the list broke off
 */
export function readNearWords(text: string): NearWords {
  const lines = readLines(text, 'A list of near words');
  return new Map(
    lines.map((line) => {
      const [word = '', words = ''] = line.split(' ');
      return [read(word), words.split(',').map(read)];
    }),
  );
}

const written = (phrase: string): string => phrase.replaceAll(' ', '_');
const read = (phrase: string): string => phrase.replaceAll('_', ' ');

/**
 * The number of the list that a word or phrase stands in, if it stands in any.
 *
 * @param starts the word that each list begins with
 * @param word in the form in which it is looked up
 * @returns from 0; -1 where it would stand before the first
 */
export function nearListOf(starts: readonly string[], word: string): number {
  return fileOf(starts, written(word));
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
