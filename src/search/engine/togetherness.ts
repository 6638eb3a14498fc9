import type { WeightedForm } from '../query/options.ts';
import type { FindPlaces } from './rows.ts';

/** How much more a passage is worth where all words stand in it as they were typed, and where all neighbours do. */
const WHOLE_PHRASE = 2;
const NEIGHBOURS = 1.2;

/** A word of a query that says what is looked for: its place among the words as they were typed, and its forms. */
export interface TypedWord {
  at: number;
  forms: readonly WeightedForm[];
}

/**
 * How much more a unit is worth because the words stand in it as they were typed.
 *
 * @param unit number of the unit
 * @param words that say what is looked for
 * @param find where terms stand
 * @param rarity what a word is worth by the number of units that have it
 * @returns a factor: more than 1 where all of them, or two that were typed side by side, follow each other, with or
 *   without the function words between them
 */
export function togetherness(
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

/** A word of a query with its place there, and the places where it stands in a unit. */
interface Standing {
  at: number;
  places: ReadonlySet<number>;
}

/** Whether words follow each other in a unit: just as they were typed, or without the function words between them. */
function followEachOther(words: readonly Standing[]): boolean {
  const [first] = words;
  if (!first) return false;
  return [...first.places].some(
    (place) =>
      words.every(({ at, places }) => places.has(place + at - first.at)) ||
      words.every(({ places }, index) => places.has(place + index)),
  );
}
