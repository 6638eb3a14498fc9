import { basesOfPhrase, nearListOf, readNearWords, type NearWords } from '../index/near-word-lists.ts';
import type { IndexSource } from '../types.ts';
import { once } from './once.ts';

/** Lists of near words, loaded on demand. */
export interface NearLists {
  /** Words near to a word or a pair; none before its list is loaded. */
  near(typed: string): readonly string[];
  /** Loads the lists of some words. Returns whether any was missing. */
  load(typed: Iterable<string>): Promise<boolean>;
}

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
