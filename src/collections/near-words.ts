import { Kept } from '#environment/kept.ts';
import type { NearWordMaker } from '#search/index/near-words.ts';

const kept = new Kept('.cache/kept/near-words', ['src/search/index/near-words.ts', 'package.json']);

/** Keeps near words on disk: an essay that changes seldom has a word that no other has. */
export const keptNearWords: NearWordMaker = (of, make) => {
  const found = kept.find(of);
  if (found) return new Map(JSON.parse(Buffer.from(found).toString()) as [string, string[]][]);
  const made = make();
  kept.keep(of, Buffer.from(JSON.stringify([...made])));
  return made;
};
