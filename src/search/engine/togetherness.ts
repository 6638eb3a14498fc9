import type { WeightedForm } from '../query/options.ts';
import type { FindPlaces } from './rows.ts';

/** How much more a passage is worth where the words stand in it as they were typed. */
const WHOLE_PHRASE = 2;

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
 * @returns a factor: more than 1 where all of them follow each other, with or without the function words between them
 */
export function togetherness(unit: number, words: readonly TypedWord[], find: FindPlaces): number {
  if (words.length < 2) return 1;
  const steps = words.map(({ at }) => at - (words[0]?.at ?? 0));
  const close = words.map((_, index) => index);
  return standsIn(unit, words, steps, find) || standsIn(unit, words, close, find) ? WHOLE_PHRASE : 1;
}

/** Whether words stand in a unit so many words behind the first. */
function standsIn(unit: number, words: readonly TypedWord[], steps: readonly number[], find: FindPlaces): boolean {
  const places = words.map(
    ({ forms }) => new Set(forms.flatMap(({ form }) => (find(form).get(unit) ?? []).map(({ at }) => at))),
  );
  const [first = new Set<number>()] = places;
  return [...first].some((at) => places.every((own, index) => own.has(at + (steps[index] ?? 0))));
}
