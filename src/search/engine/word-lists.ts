import { languagesOf } from '#language/languages.ts';
import type { Manifest } from '../index/manifest.ts';
import { listOf, readWordList, wordsFrom, type WordList, type Words } from '../index/word-list.ts';
import type { IndexSource } from '../types.ts';
import { once } from './once.ts';

/** The lists of words, loaded as they are needed. */
export interface WordLists {
  /** The words of the lists that have been loaded. */
  words: Words;
  /**
   * Loads the lists that some words would stand in.
   *
   * @returns whether there were any that had not been loaded
   * @throws IndexError where one cannot be had
   */
  load(forms: Iterable<string>): Promise<boolean>;
}

/**
 * Opens the lists of words.
 *
 * @param manifest where each begins
 * @param source of the lists
 */
export function openWordLists(manifest: Manifest, source: IndexSource): WordLists {
  const { lists: starts, words } = manifest;
  const language = languagesOf(manifest.languages);
  const lists = new Map<number, WordList>();
  if (words !== undefined) lists.set(0, readWordList(words, language));
  const list = once(
    async (number: number) => void lists.set(number, readWordList(await source.words(number), language)),
  );
  return {
    words: wordsFrom(starts, lists, language),
    async load(forms) {
      const wanted = new Set([...forms].map((form) => listOf(starts, form)));
      const missing = [...wanted].filter((number) => !lists.has(number) && number < starts.length);
      await Promise.all(missing.map(list));
      return missing.length > 0;
    },
  };
}
