import type { Unit } from './collection.ts';

/** What is known of the whole collection. */
export interface Statistics {
  /** Number of units that can be results, and words of one on average. */
  passages: number;
  averageWords: number;
  /** Words of each essay, by the number of its head, and of one on average. */
  essayWords: ReadonlyMap<number, number>;
  averageEssay: number;
  /** The head of the essay that a unit is of. */
  headOf(unit: number): number;
}

/**
 * Counts what the worth of a passage depends on.
 *
 * @param units of the collection
 * @param results those that can be results
 */
export function statisticsOf(units: readonly Unit[], results: readonly Unit[]): Statistics {
  const heads = new Map(units.map(({ unit, head }) => [unit, head]));
  const essayWords = new Map<number, number>();
  for (const { head, length } of results) essayWords.set(head, (essayWords.get(head) ?? 0) + length);
  const words = results.reduce((sum, { length }) => sum + length, 0);
  return {
    passages: results.length,
    averageWords: words / Math.max(1, results.length),
    essayWords,
    averageEssay: words / Math.max(1, essayWords.size),
    headOf: (unit) => heads.get(unit) ?? unit,
  };
}
