import { wordsAround } from './around.ts';
import type { Place } from './entries.ts';
import { SPOT, type EssayText, type Spots } from './spots.ts';

/** The occurrences of a word, each made when it is asked for. */
export type Places = Pick<readonly Place[], 'length' | 'slice'>;

/** Occurrences of a word with context, in one essay and in all. */
const QUOTED = { essay: 12, all: 40 };

/** Makes the places of a family of forms. Those of all families share one array, for there may be a million words. */
export function placesFrom(spots: Spots): (family: readonly string[]) => Places {
  const all = new Uint32Array(SPOT * spots.size);
  let end = 0;
  return (family) => {
    const own = spots.ofFamily(family);
    all.set(own, end);
    return placesAt(all.subarray(end, (end += own.length)), spots.texts);
  };
}

function placesAt(spots: Uint32Array, texts: readonly EssayText[]): Places {
  const length = spots.length / SPOT;
  return {
    length,
    slice(from = 0, to = length) {
      const places: Place[] = [];
      let [inEssay, inAll, last] = [0, 0, ''];
      for (let number = 0; number < to; number += 1) {
        const at = number * SPOT;
        const place = texts[spots[at] ?? 0];
        if (!place) continue;
        const { essay, text } = place;
        inEssay = essay.slug === last ? inEssay + 1 : 1;
        last = essay.slug;
        const isQuoted = inEssay <= QUOTED.essay && inAll < QUOTED.all;
        if (isQuoted) inAll += 1;
        if (number < from) continue;
        const range = { start: spots[at + 1] ?? 0, end: spots[at + 2] ?? 0 };
        places.push(isQuoted ? { essay, text, around: wordsAround(text.text, range) } : place);
      }
      return places;
    },
  };
}
