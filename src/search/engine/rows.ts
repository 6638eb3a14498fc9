import type { Place, Postings } from '../index/places.ts';
import { ANY_WORD, wordsOfTerms } from '../index/terms.ts';
import type { WeightedForm } from '../query/options.ts';

/** Where terms stand, in all units. */
export type FindPlaces = (form: string) => Postings;

/** Words in a row, each in one of its forms. */
export type Row = readonly (readonly WeightedForm[])[];

/** How a row stands in a unit. */
export interface Occurrence {
  /** How often; less sure forms count for less. */
  times: number;
  /** Indexes of the words that it takes up. */
  tokens: number[];
  /** What to mark; see `marks.ts`. */
  marks: string[];
}

interface RowPlace extends Place {
  /** How sure the first form is. */
  weight: number;
  /** The terms, in order. */
  found: string[];
}

/**
 * Finds a row in all units.
 *
 * @param row words, each in its forms
 * @param find where terms stand
 * @returns how it stands in each unit that has it
 */
export function occurrences(row: Row, find: FindPlaces): Map<number, Occurrence> {
  const all = new Map<number, Occurrence>();
  for (const unit of unitsOf(row, find)) {
    const places = rowPlaces(unit, row, find);
    if (places.length === 0) continue;
    const occurrence: Occurrence = { times: 0, tokens: [], marks: [] };
    for (const { at, next, weight, found } of places) {
      occurrence.times += weight;
      for (let token = at; token < next; token += 1) occurrence.tokens.push(token);
      const mark = wordsOfTerms(found).join(' ');
      if (!occurrence.marks.includes(mark)) occurrence.marks.push(mark);
    }
    all.set(unit, occurrence);
  }
  return all;
}

/** The units that have the first word of a row. */
function unitsOf([first = []]: Row, find: FindPlaces): Iterable<number> {
  const [only, ...others] = first;
  if (only && others.length === 0) return find(only.form).keys();
  return new Set(first.flatMap(({ form }) => [...find(form).keys()]));
}

/** Where words stand in a row, each in one of its forms. */
function rowPlaces(unit: number, [first = [], ...rest]: Row, find: FindPlaces): RowPlace[] {
  return first.flatMap(({ form, weight }) =>
    (find(form).get(unit) ?? []).flatMap(({ at, next: afterFirst }): RowPlace[] => {
      const found = [form];
      let next = afterFirst;
      for (const forms of rest) {
        const place = placeAt(unit, next, forms, find);
        if (!place) return [];
        found.push(place.form);
        next = place.next;
      }
      return [{ at, next, weight, found }];
    }),
  );
}

function placeAt(
  unit: number,
  at: number,
  forms: readonly WeightedForm[],
  find: FindPlaces,
): { form: string; next: number } | undefined {
  for (const { form } of forms) {
    if (form === ANY_WORD) return { form, next: at + 1 };
    const place = find(form)
      .get(unit)
      ?.find((other) => other.at === at);
    if (place) return { form, next: place.next };
  }
  return undefined;
}

/**
 * Where a phrase stands in a unit, word for word.
 *
 * @param unit number of the unit
 * @param phrase terms in a row
 * @param find where terms stand
 * @returns indexes of its first word
 */
export function phrasePlaces(unit: number, phrase: readonly string[], find: FindPlaces): number[] {
  return rowPlaces(
    unit,
    phrase.map((form) => [{ form, weight: 1 }]),
    find,
  ).map(({ at }) => at);
}
