import { languagesOf } from '#language/languages.ts';
import type { Manifest } from '../index/manifest.ts';
import { listOf, readWordList, wordsFrom, type WordList, type Words } from '../index/word-list.ts';
import type { IndexSource } from '../types.ts';
import { once } from './once.ts';

/** Word lists, loaded on demand. */
export interface WordLists {
  /** Words of the lists loaded so far. */
  words: Words;
  /** Loads the lists of some words. Returns whether any was missing. */
  load(forms: Iterable<string>): Promise<boolean>;
}

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
