import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';
import type { Query } from '../query/query.ts';
import type { Unit } from './collection.ts';
import { phrasePlaces, scoreUnit, togetherness, type FindPlaces, type Statistics, type TypedWord } from './score.ts';

/** A unit that matches, before it is made a result of. */
export interface Scored {
  unit: Unit;
  score: number;
  /** Words that matched, as `marks.ts` reads them. */
  marks: string[];
  /** The ways in which the words were found. */
  used: Option[];
}

/** A title says what a whole essay is about, and a reader of passages wants the place where it is said. */
const WHOLE_ESSAY = 0.5;

/**
 * Scores the units that have any of the words.
 *
 * @param units that can be results
 * @param query what was asked for
 * @param concepts the ways to find it
 * @param statistics of the collection
 * @param find where terms stand
 * @returns those that match, best first, whatever the query has in quotation marks
 */
export function rankUnits(
  units: readonly Unit[],
  query: Query,
  concepts: readonly Concept[],
  statistics: Statistics,
  find: FindPlaces,
): Scored[] {
  const words = typedWords(query, concepts);
  const having = unitsWith(concepts, find);
  return units
    .filter(({ unit }) => having.has(unit))
    .map((unit): Scored => {
      const { score, forms, used } = scoreUnit(unit, concepts, statistics, find);
      const factor = score > 0 ? togetherness(unit.unit, words, find) : 0;
      return { unit, marks: forms, used, score: score * factor * (unit.kind === 'essay' ? WHOLE_ESSAY : 1) };
    })
    .filter(({ score, marks }) => score > 0 && marks.length > 0)
    .sort((a, b) => b.score - a.score);
}

/** The units that have the first word of any option. */
function unitsWith(concepts: readonly Concept[], find: FindPlaces): Set<number> {
  const all = concepts.flatMap((concept) => [concept, ...concept.parts]);
  const forms = new Set(
    all.flatMap(({ options }) => options.flatMap(({ row }) => (row[0] ?? []).map(({ form }) => form))),
  );
  return new Set([...forms].flatMap((form) => [...find(form).keys()]));
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
