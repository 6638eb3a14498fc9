import type { Place, Postings } from '../index/places.ts';
import { ANY_WORD, wordsOfTerms } from '../index/terms.ts';
import type { WeightedForm } from '../query/options.ts';

/** Postings of a term. */
export type FindPlaces = (form: string) => Postings;

/** A phrase: for each word, its variants. */
export type Phrase = readonly (readonly WeightedForm[])[];

/** Occurrences of a phrase in a unit. */
export interface Occurrence {
  /** Frequency, weighted by confidence. */
  times: number;
  /** Indexes of its words in the unit. */
  tokens: number[];
  /** Words to highlight; see `passages/marks.ts`. */
  marks: string[];
}

interface PhraseMatch extends Place {
  /** Confidence in the first word. */
  weight: number;
  /** Matched terms, in order. */
  found: string[];
}

/** Occurrences of a phrase in all units. */
export function occurrences(phrase: Phrase, find: FindPlaces): Map<number, Occurrence> {
  const all = new Map<number, Occurrence>();
  for (const unit of unitsOf(phrase, find)) {
    const places = phraseMatches(unit, phrase, find);
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

/** Units with the first word of a phrase. */
function unitsOf([first = []]: Phrase, find: FindPlaces): Iterable<number> {
  const [only, ...others] = first;
  if (only && others.length === 0) return find(only.form).keys();
  return new Set(first.flatMap(({ form }) => [...find(form).keys()]));
}

function phraseMatches(unit: number, [first = [], ...rest]: Phrase, find: FindPlaces): PhraseMatch[] {
  return first.flatMap(({ form, weight }) =>
    (find(form).get(unit) ?? []).flatMap(({ at, next: afterFirst }): PhraseMatch[] => {
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

/** Indexes of a literal phrase in a unit. */
export function phrasePlaces(unit: number, phrase: readonly string[], find: FindPlaces): number[] {
  return phraseMatches(
    unit,
    phrase.map((form) => [{ form, weight: 1 }]),
    find,
  ).map(({ at }) => at);
}
