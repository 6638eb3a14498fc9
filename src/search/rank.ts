import type { Concept } from './expand.ts';
import type { Option, WeightedForm } from './options.ts';
import type { Unit } from './passages.ts';
import type { Query } from './query.ts';
import { phrasePlaces, scoreUnit, togetherness, type Statistics } from './score.ts';

/** A unit that matches, before it is made a result of. */
export interface Scored {
  unit: Unit;
  score: number;
  /** Indexes of the tokens that matched. */
  tokens: number[];
  /** The forms that did, as they are compared. */
  forms: string[];
  /** The ways in which the words were found. */
  used: Option[];
}

/** A title says what a whole essay is about, and a reader of passages wants the place where it is said. */
const WHOLE_ESSAY = 0.5;

/**
 * Second stage of a search: scores the passages of the pages that were loaded.
 *
 * @param units the passages
 * @param query what was asked for
 * @param concepts the ways to find it
 * @param statistics of the collection
 * @returns those that match, best first, whatever the query has in quotation marks
 */
export function rankUnits(
  units: readonly Unit[],
  query: Query,
  concepts: readonly Concept[],
  statistics: Statistics,
): Scored[] {
  const row = rowOf(query, concepts);
  const counting = query.words.flatMap(({ counts }, index) => (counts ? [index] : []));
  return units
    .map((unit): Scored => {
      const { score, tokens, forms, used } = scoreUnit(unit, concepts, statistics);
      const factor = score > 0 ? togetherness(unit, row, counting) : 0;
      return { unit, tokens, forms, used, score: score * factor * (unit.kind === 'essay' ? WHOLE_ESSAY : 1) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** For each word of the query, function words included, the forms that it may have. */
function rowOf(query: Query, concepts: readonly Concept[]): WeightedForm[][] {
  const row = query.words.map(({ form }): WeightedForm[] => [{ form, weight: 1 }]);
  for (const { at, options } of concepts.flatMap((concept) => [concept, ...concept.parts])) {
    const [place] = at;
    if (at.length > 1 || place === undefined) continue;
    const own = options.filter((option) => option.row.length === 1 && option.kind !== 'synonym');
    row[place]?.push(...own.flatMap((option) => option.row[0] ?? []));
  }
  return row;
}

/**
 * Tells whether a passage has what is in quotation marks, and has not what is excluded.
 *
 * @param unit the passage
 * @param query what was asked for
 */
export function fits(unit: Unit, { phrases, excluded }: Query): boolean {
  return (
    phrases.every((phrase) => phrasePlaces(unit, phrase).length > 0) &&
    excluded.every((phrase) => phrasePlaces(unit, phrase).length === 0)
  );
}
