import type { Concept } from '../query/expand.ts';
import type { Option, WeightedForm } from '../query/options.ts';
import { isLetterWord } from '../../language/scripts.ts';
import type { Place, Postings } from '../index/places.ts';
import { ANY_WORD } from '../index/terms.ts';
import type { Unit } from './collection.ts';

/** What is known of the whole collection. */
export interface Statistics {
  /** Number of passages. */
  passages: number;
  /** Words of a passage on average. */
  averageWords: number;
  /** How many passages have a word. */
  count(form: string): number;
}

/** Where terms stand, in all units. */
export type FindPlaces = (form: string) => Postings;

/** How well a unit matches. */
export interface Match {
  score: number;
  /** Indexes of the words that matched, in order. */
  tokens: number[];
  /** Places in the query of the words that were found. */
  found: Set<number>;
  /** What was found, as `marks.ts` reads it, in order of its first place in the query. */
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
  const cells = option.row.filter(([first]) => first?.form !== ANY_WORD);
  return Math.max(
    ...cells.map((forms) => {
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
 * @param find where terms stand
 */
export function scoreUnit(unit: Unit, concepts: readonly Concept[], statistics: Statistics, find: FindPlaces): Match {
  const matches = concepts.map((concept) => scoreInFields(unit, concept, statistics, find));
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

/** What a word in the heading above a passage, or in the head of its essay, is worth beside one of its own. */
const IN_SECTION = 0.4;
const IN_HEAD = 0.3;

/** A passage speaks of what stands above it, too; but less than of what it says itself. */
function scoreInFields(unit: Unit, concept: Concept, statistics: Statistics, find: FindPlaces): Match {
  const own = scoreConcept(unit, concept, statistics, find);
  const above = (number: number | undefined, weight: number): Match | undefined =>
    number === undefined || number === unit.unit
      ? undefined
      : scale(scoreConcept({ ...unit, unit: number, length: 0 }, concept, statistics, find), weight);
  const others = [above(unit.section, IN_SECTION), above(unit.head, IN_HEAD)].filter((match) => match !== undefined);
  return {
    ...own,
    score: others.reduce((sum, { score }) => sum + score, own.score),
    found: new Set([own, ...others].flatMap(({ found }) => [...found])),
    used: [own, ...others].flatMap(({ used }) => used),
  };
}

function scale(match: Match, weight: number): Match {
  return { ...match, score: match.score * weight };
}

function scoreConcept(unit: Unit, concept: Concept, statistics: Statistics, find: FindPlaces): Match {
  const own = concept.options.find(({ kind }) => kind !== 'synonym');
  // What stands for a word cannot be worth more than the word.
  const most = own ? rarityOf(own, statistics) : Infinity;
  const lengthShare = 1 - B + (B * unit.length) / Math.max(1, statistics.averageWords);
  const tokens: number[] = [];
  const used: Option[] = [];
  const forms: string[] = [];
  let best = 0;
  for (const option of concept.options) {
    const { times, places, forms: those } = occurrences(unit.unit, option, find);
    if (times === 0) continue;
    tokens.push(...places);
    forms.push(...those);
    used.push(option);
    const weight = Math.min(most, rarityOf(option, statistics)) * option.weight;
    best = Math.max(best, (weight * times * (K1 + 1)) / (times + K1 * lengthShare));
  }
  // A compound or a phrase counts for as many words as it was typed in.
  best *= concept.at.length;

  const parts = concept.parts.map((part) => scoreConcept(unit, part, statistics, find));
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

/** How often an option stands in a unit, less sure forms counting for less, and the words and forms that it takes up. */
function occurrences(
  unit: number,
  { row }: Option,
  find: FindPlaces,
): { times: number; places: number[]; forms: string[] } {
  let times = 0;
  const places: number[] = [];
  const forms = new Set<string>();
  for (const { at, next, weight, found } of rowPlaces(unit, row, find)) {
    times += weight;
    for (let place = at; place < next; place += 1) places.push(place);
    forms.add(markOf(found));
  }
  return { times, places, forms: [...forms] };
}

interface RowPlace extends Place {
  /** How sure the first form is. */
  weight: number;
  /** The terms, in order. */
  found: string[];
}

/** Where words stand in a row, each in one of its forms. */
function rowPlaces(
  unit: number,
  [first = [], ...rest]: readonly (readonly WeightedForm[])[],
  find: FindPlaces,
): RowPlace[] {
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

/** The words of terms in a row: of a pair of letters the first, and the second where no other pair begins with it. */
function markOf(terms: readonly string[]): string {
  return terms
    .map((term, index) => {
      const letters = isLetterWord(term === ANY_WORD ? (terms[index - 1] ?? '') : term)
        ? lettersOf(term === ANY_WORD ? (terms[index - 1] ?? '') : term)
        : undefined;
      if (!letters) return term;
      return term === ANY_WORD ? (letters[1] ?? '') : (letters[0] ?? '');
    })
    .join(' ');
}

function lettersOf(term: string): string[] {
  return term.match(/\P{M}\p{M}*/gu) ?? [];
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
