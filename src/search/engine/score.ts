import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';
import type { Unit } from './collection.ts';
import { essayEvidence, timesByEssay } from './essay-evidence.ts';
import { occurrences, type FindPlaces, type Occurrence } from './rows.ts';
import type { Statistics } from './statistics.ts';

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

/** Weight of a question word: a passage may well speak of what is made or needed. */
const ASKING = 0.3;

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

/** Finds a concept in all units. */
export function findConcept(concept: Concept, statistics: Statistics, find: FindPlaces): FoundConcept {
  const { passages } = statistics;
  const found = concept.options.map((option) => {
    const units = occurrences(option.row, find);
    return { option, units, rarity: idf(Math.min(units.size, passages), passages) };
  });
  // What stands for a word cannot be worth more than the word.
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
  let score = own.score + IN_ESSAY * essayEvidence(unit.head, concept, statistics);
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
  const lengthShare = 1 - B + (B * length) / Math.max(1, statistics.averageWords);
  let best = 0;
  let tokens: readonly number[] = [];
  for (const { units, weight } of concept.ways) {
    const occurrence = units.get(unit);
    if (!occurrence) continue;
    const { times } = occurrence;
    tokens = tokens.length === 0 ? occurrence.tokens : [...tokens, ...occurrence.tokens];
    best = Math.max(best, (weight * times * (K1 + 1)) / (times + K1 * lengthShare));
  }
  if (concept.parts.length === 0) return best === 0 ? NOTHING : { score: best, found: concept.at, tokens };

  // A compound or a phrase counts for as many words as it was typed in.
  best *= concept.at.length;
  const parts = concept.parts.map((part) => scoreConcept(unit, length, part, statistics));
  const sum = parts.reduce((total, { score }) => total + score, 0);
  return {
    score: Math.max(best, sum),
    found: best > 0 ? concept.at : parts.flatMap(({ found }) => found),
    tokens: [...tokens, ...parts.flatMap((part) => part.tokens)],
  };
}

/**
 * Proximity: length of the shortest span with all concepts found; 1 where adjacent, near 0 where far apart or alone.
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
