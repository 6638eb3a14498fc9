import { basesOfPhrase, nearListOf, readNearWords, type NearWords } from '../index/near-word-lists.ts';
import type { IndexSource } from '../types.ts';
import { once } from './once.ts';

/** Words that are near in meaning to those that no essay has, loaded as they are needed. */
export interface NearLists {
  /** Words and phrases near to a word, or to two with a space between them; none as long as its list is not loaded. */
  near(typed: string): readonly string[];
  /**
   * Loads the lists that some words would stand in.
   *
   * @returns whether there were any that had not been loaded
   * @throws IndexError where one cannot be had
   */
  load(typed: Iterable<string>): Promise<boolean>;
}

/**
 * Opens the lists of near words.
 *
 * @param starts the word that each begins with
 * @param source of the lists
 */
export function openNearLists(starts: readonly string[], source: IndexSource): NearLists {
  const lists = new Map<number, NearWords>();
  const list = once(async (number: number) => void lists.set(number, readNearWords(await source.near(number))));
  return {
    near(typed) {
      for (const base of basesOfPhrase(typed)) {
        const near = lists.get(nearListOf(starts, base))?.get(base);
        if (near) return near;
      }
      return [];
    },
    async load(typed) {
      const wanted = new Set([...typed].flatMap(basesOfPhrase).map((base) => nearListOf(starts, base)));
      const missing = [...wanted].filter((number) => number >= 0 && !lists.has(number));
      await Promise.all(missing.map(list));
      return missing.length > 0;
    },
  };
}
