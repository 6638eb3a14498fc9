import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';
import type { Query } from '../query/query.ts';
import type { Unit } from './collection.ts';
import { phrasePlaces, type FindPlaces } from './rows.ts';
import { findConcept, idf, scoreUnit, type FoundConcept } from './score.ts';
import type { Statistics } from './statistics.ts';
import { togetherness, type TypedWord } from './togetherness.ts';

/** A unit that matches, before it is made a result of. */
export interface Scored {
  unit: Unit;
  score: number;
  /** Words that matched, as `passages/marks.ts` reads them. */
  marks: string[];
}

/** What was found. */
export interface Ranked {
  /** Best first. */
  scored: Scored[];
  /** The ways in which something was found. */
  used: ReadonlySet<Option>;
}

/** A title says what a whole essay is about, and a reader of passages wants the place where it is said. */
const WHOLE_ESSAY = 0.5;

/** What the editor counts as a passage on what was typed, by whatever name, is a surer answer. */
const ON_TOPIC = 1.2;

/**
 * Scores the units that have any of the words.
 *
 * @param units that can be results
 * @param query what was asked for
 * @param concepts the ways to find it
 * @param statistics of the collection
 * @param find where terms stand
 * @returns those that match, whatever the query has in quotation marks
 */
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
  // What only a heading names is what stands below it.
  const below = units.filter(({ section }) => section !== undefined && having.has(section));
  const scored = (direct.length > 0 ? direct : below)
    .map((unit): Scored => {
      const kind = unit.kind === 'essay' ? WHOLE_ESSAY : 1;
      const factor = kind * togetherness(unit.unit, words, find, rarity);
      return { unit, marks: marksOf(unit.unit, ways), score: factor * scoreUnit(unit, found, statistics) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { scored, used: new Set(ways.flatMap(({ option, units: own }) => (own.size > 0 ? [option] : []))) };
}

/**
 * Puts the passages on the topic that was typed before others that match as well. Only after the cut by `withoutChance`:
 * topics may come too late, and what is found must not depend on the speed of the line.
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

/** The words of a query that say what is looked for, with the forms that each may have. */
function typedWords(query: Query, concepts: readonly Concept[]): TypedWord[] {
  return query.words.flatMap(({ form, at, counts }, index): TypedWord[] => {
    if (!counts) return [];
    const own = concepts
      .flatMap((concept) => [concept, ...concept.parts])
      .filter((concept) => concept.at.length === 1 && concept.at[0] === index)
      .flatMap(({ options }) => options.filter(({ kind }) => kind !== 'synonym'));
    return [{ at, forms: [{ form, weight: 1 }, ...own.flatMap(({ row }) => row[0] ?? [])] }];
  });
}

/**
 * Tells whether a passage has what is in quotation marks, and has not what is excluded.
 *
 * @param unit number of the passage
 * @param query what was asked for
 * @param find where terms stand
 */
export function fits(unit: number, { phrases, excluded }: Query, find: FindPlaces): boolean {
  return (
    phrases.every((phrase) => phrasePlaces(unit, phrase, find).length > 0) &&
    excluded.every((phrase) => phrasePlaces(unit, phrase, find).length === 0)
  );
}
