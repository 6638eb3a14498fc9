import type { Concept } from './expand.ts';
import type { Option, WeightedForm } from './options.ts';
import type { Place, Unit } from './passages.ts';

/** What is known of the whole collection. */
export interface Statistics {
  /** Number of passages. */
  passages: number;
  /** Words of a passage on average. */
  averageWords: number;
  /** How many passages have a word. */
  count(form: string): number;
}

/** How well a unit matches. */
export interface Match {
  score: number;
  /** Indexes of the tokens that matched, in order. */
  tokens: number[];
  /** Places in the query of the words that were found. */
  found: Set<number>;
  /** The forms that were found, in order of their first place in the query. */
  forms: string[];
  /** The ways in which they were found. */
  used: Option[];
}

/** BM25's constants: how soon a repeated word stops counting, and how much a long passage is held back. */
const K1 = 1.2;
const B = 0.4;

/** How much more a passage is worth where the words stand in it as they were typed. */
const WHOLE_PHRASE = 2;
/** And where they stand side by side in any order; the further apart, the less. */
const CLOSE = 0.5;

/**
 * Rarity of a word, as BM25 weighs it.
 *
 * @param count passages that have it
 * @param passages passages in all
 */
export function rarity(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

/**
 * Rarity of the commonest way in which a word of a row may be said, for the rarest word.
 *
 * @param option the row
 * @param statistics of the collection
 */
export function rarityOf(option: Option, statistics: Statistics): number {
  return Math.max(
    ...option.row.map((forms) => {
      const count = forms.reduce((sum, { form }) => sum + statistics.count(form), 0);
      return rarity(Math.min(count, statistics.passages), statistics.passages);
    }),
  );
}

/**
 * Scores a unit by BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009):
 * the best option of each concept counts, times its weight; the sum, times the share of the words that were found.
 *
 * @param unit the passage
 * @param concepts what the reader looks for
 * @param statistics of the collection
 */
export function scoreUnit(unit: Unit, concepts: readonly Concept[], statistics: Statistics): Match {
  const matches = concepts.map((concept) => scoreConcept(unit, concept, statistics));
  const found = new Set(matches.flatMap((match) => [...match.found]));
  const wanted = concepts.reduce((sum, { at }) => sum + at.length, 0);
  const tokens = [...new Set(matches.flatMap((match) => match.tokens))].sort((a, b) => a - b);
  const share = found.size / Math.max(1, wanted);
  const sum = matches.reduce((total, { score }) => total + score, 0);
  const close = closeness(matches.map((match) => match.tokens));
  return {
    score: sum * share * (1 + CLOSE * close * share),
    tokens,
    found,
    forms: [...new Set(matches.flatMap(({ forms }) => forms))],
    used: matches.flatMap(({ used }) => used),
  };
}

function scoreConcept(unit: Unit, concept: Concept, statistics: Statistics): Match {
  const own = concept.options.find(({ kind }) => kind !== 'synonym');
  // What stands for a word cannot be worth more than the word.
  const most = own ? rarityOf(own, statistics) : Infinity;
  const lengthShare = 1 - B + (B * unit.words.length) / Math.max(1, statistics.averageWords);
  const tokens: number[] = [];
  const used: Option[] = [];
  const forms: string[] = [];
  let best = 0;
  for (const option of concept.options) {
    const { times, places, forms: those } = occurrences(unit, option);
    if (times === 0) continue;
    tokens.push(...places);
    forms.push(...those);
    used.push(option);
    const weight = Math.min(most, rarityOf(option, statistics)) * option.weight;
    best = Math.max(best, (weight * times * (K1 + 1)) / (times + K1 * lengthShare));
  }
  // A compound or a phrase counts for as many words as it was typed in.
  best *= concept.at.length;

  const parts = concept.parts.map((part) => scoreConcept(unit, part, statistics));
  const found = new Set(best > 0 ? concept.at : parts.flatMap((part) => [...part.found]));
  return {
    score: Math.max(
      best,
      parts.reduce((sum, { score }) => sum + score, 0),
    ),
    tokens: [...tokens, ...parts.flatMap((part) => part.tokens)],
    found,
    forms: [...forms, ...parts.flatMap((part) => part.forms)],
    used: [...used, ...parts.flatMap((part) => part.used)],
  };
}

/**
 * How close together the words stand: of the shortest stretch with all that were found, the share that they take up.
 *
 * @param places for each thing that was looked for, the tokens that matched
 * @returns 1 where they stand side by side, nearly 0 where they are far apart or only one was found
 */
function closeness(places: readonly (readonly number[])[]): number {
  const hits = places.flatMap((tokens, concept) => tokens.map((at) => ({ at, concept }))).sort((a, b) => a.at - b.at);
  const wanted = places.filter((tokens) => tokens.length > 0).length;
  if (wanted < 2) return 0;
  const last = new Map<number, number>();
  let shortest = Infinity;
  for (const { at, concept } of hits) {
    last.delete(concept);
    last.set(concept, at);
    // The oldest is the one that was met longest ago: put in last, it comes last.
    if (last.size === wanted) shortest = Math.min(shortest, at - (last.values().next().value ?? at));
  }
  return Math.min(1, (wanted - 1) / Math.max(1, shortest));
}

/** How often an option stands in a unit, less sure forms counting for less, and the tokens and forms that it takes up. */
function occurrences(unit: Unit, { row }: Option): { times: number; places: number[]; forms: string[] } {
  let times = 0;
  const places: number[] = [];
  const forms = new Set<string>();
  for (const { at, next, weight, found } of rowPlaces(unit, row)) {
    times += weight;
    for (let place = at; place < next; place += 1) places.push(place);
    for (const form of found) forms.add(form);
  }
  return { times, places, forms: [...forms] };
}

interface RowPlace extends Place {
  /** How sure the first form is. */
  weight: number;
  /** The forms, in order. */
  found: string[];
}

/** Where words stand in a row, each in one of its forms. */
function rowPlaces(unit: Unit, [first = [], ...rest]: readonly (readonly WeightedForm[])[]): RowPlace[] {
  return first.flatMap(({ form, weight }) =>
    (unit.places.get(form) ?? []).flatMap(({ at, next: afterFirst }): RowPlace[] => {
      const found = [form];
      let next = afterFirst;
      for (const forms of rest) {
        const place = placeAt(unit, next, forms);
        if (!place) return [];
        found.push(place.form);
        next = place.next;
      }
      return [{ at, next, weight, found }];
    }),
  );
}

function placeAt(unit: Unit, at: number, forms: readonly WeightedForm[]): { form: string; next: number } | undefined {
  for (const { form } of forms) {
    const place = unit.places.get(form)?.find((other) => other.at === at);
    if (place) return { form, next: place.next };
  }
  return undefined;
}

/**
 * Where a phrase stands in a unit, word for word.
 *
 * @param unit the passage
 * @param phrase forms in a row
 * @returns indexes of its first token
 */
export function phrasePlaces(unit: Unit, phrase: readonly string[]): number[] {
  return rowPlaces(
    unit,
    phrase.map((form) => [{ form, weight: 1 }]),
  ).map(({ at }) => at);
}

/**
 * How much more a unit is worth because the words stand in it as they were typed.
 *
 * @param unit the passage
 * @param row for each word of the query, function words included, the forms that it may have
 * @param counting indexes of the words that say what is looked for
 * @returns a factor: more than 1 where all of them follow each other, with or without the function words between them
 */
export function togetherness(
  unit: Unit,
  row: readonly (readonly WeightedForm[])[],
  counting: readonly number[],
): number {
  if (counting.length < 2) return 1;
  const whole = row.slice(counting[0], (counting.at(-1) ?? 0) + 1);
  const content = counting.map((index) => row[index] ?? []);
  return standsIn(unit, whole) || standsIn(unit, content) ? WHOLE_PHRASE : 1;
}

function standsIn(unit: Unit, row: readonly (readonly WeightedForm[])[]): boolean {
  return rowPlaces(unit, row).length > 0;
}
