import { basesOf } from '#language/en/stemmer.ts';
import { divideLines, fileOf, readLines } from './parts.ts';

/** For words that a collection lacks, its words and phrases near in meaning. Phrases have spaces. */
export type NearWords = ReadonlyMap<string, readonly string[]>;

/** UTF-16 units of a list, at most: less than 3 kB compressed. */
const SIZE = 7_000;

/**
 * Serialises near words in lists of which a query loads one. A line is a word, a space, and its near words with commas;
 * a space within a phrase is `_`.
 */
export function writeNearWords(near: NearWords): { starts: string[]; files: string[] } {
  const lines = [...near].map(([word, words]) => `${written(word)} ${words.map(written).join(',')}`);
  return divideLines(lines, SIZE);
}

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

/** Number of the list with a word, from 0; -1 before the first. */
export function nearListOf(starts: readonly string[], word: string): number {
  return fileOf(starts, written(word));
}

/** Look-up keys for a word or phrase, in order of preference: the last word inflects. */
export function basesOfPhrase(typed: string): string[] {
  const space = typed.lastIndexOf(' ') + 1;
  const [before, last] = [typed.slice(0, space), typed.slice(space)];
  return [...new Set([last, ...basesOf(last)])].map((base) => before + base);
}
