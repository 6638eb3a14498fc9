import type { Concept, Option, WeightedForm } from './expand.ts';
import type { Unit } from './passages.ts';

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
}

/** BM25's constants: how soon a repeated word stops counting, and how much a long passage is held back. */
const K1 = 1.2;
const B = 0.4;

/** The words of the query stand in the passage as they were typed; two of them stand side by side. */
const WHOLE_PHRASE = 2;
const ADJACENT = 1.25;

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
  const sum = matches.reduce((total, { score }) => total + score, 0);
  return { score: (sum * found.size) / Math.max(1, wanted), tokens, found };
}

function scoreConcept(unit: Unit, concept: Concept, statistics: Statistics): Match {
  const own = concept.options.find(({ kind }) => kind === 'word');
  // What stands for a word cannot be worth more than the word.
  const most = own ? rarityOf(own, statistics) : Infinity;
  const lengthShare = 1 - B + (B * unit.words.length) / Math.max(1, statistics.averageWords);
  const tokens: number[] = [];
  let best = 0;
  for (const option of concept.options) {
    const { times, places } = occurrences(unit, option);
    if (times === 0) continue;
    tokens.push(...places);
    const weight = Math.min(most, rarityOf(option, statistics)) * option.weight;
    best = Math.max(best, (weight * times * (K1 + 1)) / (times + K1 * lengthShare));
  }
  // A compound or a phrase counts for as many words as it was typed in.
  best *= concept.at.length;

  const parts = concept.parts.map((part) => scoreConcept(unit, part, statistics));
  const found = new Set(best > 0 ? concept.at : parts.flatMap((part) => [...part.found]));
  return {
    score: Math.max(best, parts.reduce((sum, { score }) => sum + score, 0)),
    tokens: [...tokens, ...parts.flatMap((part) => part.tokens)],
    found,
  };
}

/** How often an option stands in a unit, less sure forms counting for less, and the tokens that it takes up. */
function occurrences(unit: Unit, { row }: Option): { times: number; places: number[] } {
  const [first = [], ...rest] = row;
  let times = 0;
  const places: number[] = [];
  for (const { form, weight } of first) {
    for (const start of unit.places.get(form) ?? []) {
      if (!rest.every((forms, index) => hasForm(unit, start + index + 1, forms))) continue;
      times += weight;
      for (let place = start; place < start + row.length; place += 1) places.push(place);
    }
  }
  return { times, places };
}

function hasForm(unit: Unit, place: number, forms: readonly WeightedForm[]): boolean {
  const form = unit.tokens[place]?.form;
  return forms.some((other) => other.form === form);
}

/**
 * Where a phrase stands in a unit, word for word.
 *
 * @param unit the passage
 * @param phrase forms in a row
 * @returns indexes of its first token
 */
export function phrasePlaces(unit: Unit, phrase: readonly string[]): number[] {
  const [first = '', ...rest] = phrase;
  return (unit.places.get(first) ?? []).filter((start) =>
    rest.every((form, index) => unit.tokens[start + index + 1]?.form === form),
  );
}

/**
 * How much more a unit is worth because the words stand together in it.
 *
 * @param unit the passage
 * @param row for each word of the query, function words included, the forms that it may have
 * @param counting indexes of the words that say what is looked for
 * @returns a factor: more than 1 where words that follow each other in the query do so in the passage
 */
export function togetherness(unit: Unit, row: readonly (readonly WeightedForm[])[], counting: readonly number[]): number {
  if (counting.length < 2) return 1;
  const from = counting[0] ?? 0;
  const to = (counting.at(-1) ?? 0) + 1;
  const whole = row.slice(from, to);
  const content = counting.map((index) => row[index] ?? []);
  if (standsIn(unit, whole) || standsIn(unit, content)) return WHOLE_PHRASE;
  const pairs = counting.slice(1).some((at, index) => {
    const before = counting[index] ?? 0;
    return standsIn(unit, row.slice(before, at + 1)) || standsIn(unit, [row[before] ?? [], row[at] ?? []]);
  });
  return pairs ? ADJACENT : 1;
}

function standsIn(unit: Unit, row: readonly (readonly WeightedForm[])[]): boolean {
  const [first = [], ...rest] = row;
  return first.some(({ form }) =>
    (unit.places.get(form) ?? []).some((start) =>
      rest.every((forms, index) => hasForm(unit, start + index + 1, forms)),
    ),
  );
}
