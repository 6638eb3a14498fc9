import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';
import type { Statistics, Unit } from './collection.ts';
import { closeness } from './proximity.ts';
import { occurrences, type FindPlaces, type Occurrence } from './phrases.ts';

/** An option with the units that match it. */
export interface Way {
  option: Option;
  units: ReadonlyMap<number, Occurrence>;
  /** Term frequency by essay, keyed by the unit of its head. */
  essays: ReadonlyMap<number, number>;
  /** IDF and confidence. */
  weight: number;
}

/** A concept with its matches in all units. */
export interface FoundConcept {
  /** Indexes of its words in the query. */
  at: readonly number[];
  /** Weight of each of its words. */
  share: number;
  ways: readonly Way[];
  /** The single words of a compound or a phrase. */
  parts: readonly FoundConcept[];
}

export interface Match {
  score: number;
  /** Indexes in the query of the words found. */
  found: readonly number[];
  /** Indexes in the unit of the words matched. */
  tokens: readonly number[];
}

/** BM25: saturation of the term frequency, and penalty for long passages. */
const K1 = 1.2;
const B = 0.4;
/** Saturation for a whole essay: it is some ten times as long as a passage. */
const ESSAY_K1 = 12;

/** Weight of a question word: a passage may well speak of what is made or needed. */
export const ASKING = 0.3;

/** Bonus for words side by side in any order, less with distance. */
const CLOSE = 0.5;

/** Weights of the heading above a passage, the head of its essay and the whole essay, relative to the passage. */
const IN_SECTION = 0.4;
const IN_HEAD = 0.3;
const IN_ESSAY = 1;

/** Inverse document frequency of BM25. */
export function idf(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

function bm25(weight: number, times: number, length: number, average: number, k1 = K1): number {
  return (weight * times * (k1 + 1)) / (times + k1 * (1 - B + (B * length) / Math.max(1, average)));
}

/** Finds a concept in all units. */
export function findConcept(concept: Concept, statistics: Statistics, find: FindPlaces): FoundConcept {
  const { passages } = statistics;
  const found = concept.options.map((option) => {
    const units = occurrences(option.phrase, find);
    return { option, units, rarity: idf(Math.min(units.size, passages), passages) };
  });
  // A synonym never weighs more than the word.
  const own = found.find(({ option, units }) => option.kind !== 'synonym' && units.size > 0);
  const share = concept.asks ? ASKING : 1;
  return {
    at: concept.at,
    share,
    ways: found.map(({ option, units, rarity }) => ({
      option,
      units,
      essays: timesByEssay(units, statistics),
      weight: Math.min(own?.rarity ?? Infinity, rarity) * option.weight * share,
    })),
    parts: concept.parts.map((part) => findConcept(part, statistics, find)),
  };
}

/**
 * BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009): sum of the best
 * option of each concept, times the share of words found.
 */
export function scoreUnit(unit: Unit, concepts: readonly FoundConcept[], statistics: Statistics): number {
  const matches = concepts.map((concept) => scoreInFields(unit, concept, statistics));
  const found = concepts.reduce((sum, concept, index) => sum + (matches[index]?.found.length ?? 0) * concept.share, 0);
  if (found === 0) return 0;
  const wanted = concepts.reduce((sum, { at, share: each }) => sum + at.length * each, 0);
  const share = found / wanted;
  const sum = matches.reduce((total, { score }) => total + score, 0);
  return sum * share * (1 + CLOSE * closeness(matches.map(({ tokens }) => tokens)) * share);
}

/** BM25 over the passage, its heading, its essay's head and its essay. */
function scoreInFields(unit: Unit, concept: FoundConcept, statistics: Statistics): Match {
  const own = scoreConcept(unit.unit, unit.length, concept, statistics);
  let score = own.score + IN_ESSAY * scoreEssay(unit.head, concept, statistics);
  let { found } = own;
  for (const [above, weight] of [
    [unit.section, IN_SECTION],
    [unit.head, IN_HEAD],
  ] as const) {
    if (above === undefined || above === unit.unit) continue;
    const other = scoreConcept(above, 0, concept, statistics);
    score += weight * other.score;
    if (other.found.length > found.length) found = other.found;
  }
  return { score, found, tokens: own.tokens };
}

const NOTHING: Match = { score: 0, found: [], tokens: [] };

function scoreConcept(unit: number, length: number, concept: FoundConcept, statistics: Statistics): Match {
  let best = 0;
  let tokens: readonly number[] = [];
  for (const { units, weight } of concept.ways) {
    const occurrence = units.get(unit);
    if (!occurrence) continue;
    tokens = tokens.length === 0 ? occurrence.tokens : [...tokens, ...occurrence.tokens];
    best = Math.max(best, bm25(weight, occurrence.times, length, statistics.averageWords));
  }
  if (concept.parts.length === 0) return best === 0 ? NOTHING : { score: best, found: concept.at, tokens };

  // A compound or a phrase counts as its number of words.
  best *= concept.at.length;
  const parts = concept.parts.map((part) => scoreConcept(unit, length, part, statistics));
  const sum = parts.reduce((total, { score }) => total + score, 0);
  return {
    score: Math.max(best, sum),
    found: best > 0 ? concept.at : parts.flatMap(({ found }) => found),
    tokens: [...tokens, ...parts.flatMap((part) => part.tokens)],
  };
}

/** Term frequency by essay. */
function timesByEssay(units: ReadonlyMap<number, Occurrence>, { headOf }: Statistics): Map<number, number> {
  const essays = new Map<number, number>();
  for (const [unit, { times }] of units) essays.set(headOf(unit), (essays.get(headOf(unit)) ?? 0) + times);
  return essays;
}

/**
 * BM25 of the whole essay. Of two equal passages, the one in the essay that says most about the topic is the better
 * answer (J. Callan, "Passage-level evidence in document retrieval", 1994).
 */
function scoreEssay(head: number, { at, ways, parts }: FoundConcept, statistics: Statistics): number {
  const words = statistics.essayWords.get(head) ?? 0;
  const scores = ways.map(({ essays, weight }) =>
    bm25(weight, essays.get(head) ?? 0, words, statistics.averageEssay, ESSAY_K1),
  );
  const best = Math.max(0, ...scores);
  if (parts.length === 0) return best;
  const sum = parts.reduce((total, part) => total + scoreEssay(head, part, statistics), 0);
  // A compound or a phrase counts as its number of words.
  return Math.max(best * at.length, sum);
}
