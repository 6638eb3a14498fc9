import type { Unit } from './collection.ts';

/** Statistics of the collection, for BM25. */
export interface Statistics {
  /** Number of results, and average length in words. */
  passages: number;
  averageWords: number;
  /** Words of each essay, keyed by the unit of its head, and their average. */
  essayWords: ReadonlyMap<number, number>;
  averageEssay: number;
  /** Head of the essay with a unit. */
  headOf(unit: number): number;
}

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
