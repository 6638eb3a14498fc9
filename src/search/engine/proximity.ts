import type { WeightedForm } from '../query/options.ts';
import type { FindPlaces } from './phrases.ts';

/** Factors for the whole query as a phrase, and for all pairs of neighbours. */
const WHOLE_PHRASE = 2;
const NEIGHBOURS = 1.2;

/** A content word of a query: its index and its variants. */
export interface TypedWord {
  at: number;
  forms: readonly WeightedForm[];
}

/**
 * Factor for a unit that has the words as typed: all of them in a row, or neighbouring pairs, weighted by rarity. Stop
 * words between them may be missing.
 */
export function phraseFactor(
  unit: number,
  words: readonly TypedWord[],
  find: FindPlaces,
  rarity: (units: number) => number,
): number {
  if (words.length < 2) return 1;
  const standing = words.map(({ at, forms }): Standing => {
    const places = forms.flatMap(({ form }) => (find(form).get(unit) ?? []).map((place) => place.at));
    return { at, places: new Set(places) };
  });
  if (standing.filter(({ places }) => places.size > 0).length < 2) return 1;
  if (followEachOther(standing)) return WHOLE_PHRASE;
  const worth = words.map(({ forms }) => rarity(Math.max(...forms.map(({ form }) => find(form).size))));
  let [all, found] = [0, 0];
  for (let second = 1; second < words.length; second += 1) {
    const pair = (worth[second - 1] ?? 0) + (worth[second] ?? 0);
    all += pair;
    if (followEachOther(standing.slice(second - 1, second + 1))) found += pair;
  }
  return 1 + ((NEIGHBOURS - 1) * found) / all;
}

/** A word of a query with its positions in a unit. */
interface Standing {
  at: number;
  places: ReadonlySet<number>;
}

/** True if words follow each other as typed, or with the stop words left out. */
function followEachOther(words: readonly Standing[]): boolean {
  const [first] = words;
  if (!first) return false;
  return [...first.places].some(
    (place) =>
      words.every(({ at, places }) => places.has(place + at - first.at)) ||
      words.every(({ places }, index) => places.has(place + index)),
  );
}

/** Inverse length of the shortest span with all concepts found: 1 where adjacent, near 0 where far apart or alone. */
export function closeness(places: readonly (readonly number[])[]): number {
  const hits = places.flatMap((tokens, concept) => tokens.map((at) => ({ at, concept }))).sort((a, b) => a.at - b.at);
  const wanted = places.filter((tokens) => tokens.length > 0).length;
  if (wanted < 2) return 0;
  const last = new Map<number, number>();
  let shortest = Infinity;
  for (const { at, concept } of hits) {
    last.delete(concept);
    last.set(concept, at);
    // A map keeps insertion order, so its first entry is the earliest.
    if (last.size === wanted) shortest = Math.min(shortest, at - (last.values().next().value ?? at));
  }
  return Math.min(1, (wanted - 1) / Math.max(1, shortest));
}
