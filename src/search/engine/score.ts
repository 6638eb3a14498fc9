import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';
import type { Unit } from './collection.ts';
import { essayEvidence, timesByEssay } from './essay-evidence.ts';
import { occurrences, type FindPlaces, type Occurrence } from './rows.ts';
import type { Statistics } from './statistics.ts';

/** A way to find something, with the units that have it. */
export interface Way {
  option: Option;
  units: ReadonlyMap<number, Occurrence>;
  /** How often each essay has it, by the number of its head. */
  essays: ReadonlyMap<number, number>;
  /** What it is worth, by its rarity. */
  weight: number;
}

/** Something that the reader looks for, found in all units. */
export interface FoundConcept {
  /** Places of its words in the query. */
  at: readonly number[];
  /** What each of its words counts among those of the query. */
  share: number;
  ways: readonly Way[];
  /** The words of a compound or a phrase, each by itself. */
  parts: readonly FoundConcept[];
}

/** How well a unit matches. */
export interface Match {
  score: number;
  /** Places in the query of the words that were found. */
  found: readonly number[];
  /** Indexes of the words of the unit that matched. */
  tokens: readonly number[];
}

/** BM25's constants: how soon a repeated word stops counting, and how much a long passage is held back. */
const K1 = 1.2;
const B = 0.4;

/** What a word counts that only carries a question. A passage may well speak of what is made or needed. */
const ASKING = 0.3;

/** How much more a passage is worth where the words stand side by side in any order; the further apart, the less. */
const CLOSE = 0.5;

/** What a word in the heading above a passage, in the head of its essay, or in the essay as a whole is worth beside its own. */
const IN_SECTION = 0.4;
const IN_HEAD = 0.3;
const IN_ESSAY = 1;

/**
 * Inverse document frequency, as BM25 has it.
 *
 * @param count passages that have a word
 * @param passages passages in all
 */
export function idf(count: number, passages: number): number {
  return Math.log(1 + (passages - count + 0.5) / (count + 0.5));
}

/**
 * Finds what the reader looks for in all units.
 *
 * @param concept what the reader looks for
 * @param statistics of the collection
 * @param find where terms stand
 */
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
 * Scores a unit by BM25 (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009):
 * the best way of each concept counts; the sum, times the share of the words that were found.
 *
 * @param unit the passage
 * @param concepts what the reader looks for
 * @param statistics of the collection
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

/** A passage speaks of what stands above it and around it, too; but less than of what it says itself. */
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
