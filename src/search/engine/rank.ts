import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';
import type { Query } from '../query/query.ts';
import type { Statistics, Unit } from './collection.ts';
import { phrasePlaces, type FindPlaces } from './phrases.ts';
import { findConcept, idf, scoreUnit, type FoundConcept } from './score.ts';
import { phraseFactor, type TypedWord } from './proximity.ts';

/** A matching unit with its score. */
export interface Scored {
  unit: Unit;
  score: number;
  /** Words to highlight; see `passages/marks.ts`. */
  marks: string[];
}

export interface Ranked {
  scored: Scored[];
  /** Options that matched anything. */
  used: ReadonlySet<Option>;
}

/** Factor for the head of an essay: a reader of passages wants the place where it is said. */
export const WHOLE_ESSAY = 0.5;

/** Factor for passages of the topic that was typed, under any of its names. */
const ON_TOPIC = 1.2;

/** Scores the units that match any concept, best first. Quoted phrases are not required yet. */
export function rankUnits(
  units: readonly Unit[],
  query: Query,
  concepts: readonly Concept[],
  statistics: Statistics,
  find: FindPlaces,
): Ranked {
  const found = concepts.map((concept) => findConcept(concept, statistics, find));
  const ways = found.flatMap(waysOf);
  const having = new Set(ways.flatMap(({ units: own }) => [...own.keys()]));
  const words = typedWords(query, concepts);
  const rarity = (units: number): number => idf(Math.min(units, statistics.passages), statistics.passages);
  const direct = units.filter(({ unit }) => having.has(unit));
  // A heading stands for the passages below it.
  const below = units.filter(({ section }) => section !== undefined && having.has(section));
  const scored = (direct.length > 0 ? direct : below)
    .map((unit): Scored => {
      const kind = unit.kind === 'essay' ? WHOLE_ESSAY : 1;
      const factor = kind * phraseFactor(unit.unit, words, find, rarity);
      return { unit, marks: marksOf(unit.unit, ways), score: factor * scoreUnit(unit, found, statistics) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { scored, used: new Set(ways.flatMap(({ option, units: own }) => (own.size > 0 ? [option] : []))) };
}

/**
 * Lifts passages of the topic that was typed. It comes after `withoutChance`: topics may arrive too late, and what is
 * found must not depend on the speed of the line.
 */
export function preferTopic(found: readonly Scored[], isMeant: (unit: Unit) => boolean): Scored[] {
  return found
    .map((one) => (isMeant(one.unit) ? { ...one, score: ON_TOPIC * one.score } : one))
    .sort((a, b) => b.score - a.score);
}

function waysOf({ ways, parts }: FoundConcept): FoundConcept['ways'] {
  return [...ways, ...parts.flatMap(waysOf)];
}

function marksOf(unit: number, ways: FoundConcept['ways']): string[] {
  return [...new Set(ways.flatMap(({ units }) => units.get(unit)?.marks ?? []))];
}

/** Content words of a query with all their variants but synonyms. */
function typedWords(query: Query, concepts: readonly Concept[]): TypedWord[] {
  return query.words.flatMap(({ form, at, counts }, index): TypedWord[] => {
    if (!counts) return [];
    const own = concepts
      .flatMap((concept) => [concept, ...concept.parts])
      .filter((concept) => concept.at.length === 1 && concept.at[0] === index)
      .flatMap(({ options }) => options.filter(({ kind }) => kind !== 'synonym'));
    return [{ at, forms: [{ form, weight: 1 }, ...own.flatMap(({ phrase }) => phrase[0] ?? [])] }];
  });
}

/** True if a unit has all quoted phrases and nothing excluded. */
export function fits(unit: number, { phrases, excluded }: Query, find: FindPlaces): boolean {
  return (
    phrases.every((phrase) => phrasePlaces(unit, phrase, find).length > 0) &&
    excluded.every((phrase) => phrasePlaces(unit, phrase, find).length === 0)
  );
}
