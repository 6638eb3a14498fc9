import type { Occurrence } from './rows.ts';
import type { FoundConcept } from './score.ts';
import type { Statistics } from './statistics.ts';

/**
 * BM25's constants for an essay as a whole. It has some ten times the words of a passage, so it takes ten times the
 * repetitions until a further one tells nothing.
 */
const K1 = 12;
const B = 0.4;

/**
 * How often each essay has something.
 *
 * @param units how it stands in each unit
 * @param statistics of the collection
 * @returns by the number of the essay's head
 */
export function timesByEssay(
  units: ReadonlyMap<number, Occurrence>,
  { headOf }: Statistics,
): ReadonlyMap<number, number> {
  const essays = new Map<number, number>();
  for (const [unit, { times }] of units) essays.set(headOf(unit), (essays.get(headOf(unit)) ?? 0) + times);
  return essays;
}

/**
 * How much an essay as a whole speaks of something. Of two passages that say the same, the one that stands where nothing
 * else is spoken of is the better answer (J. Callan, "Passage-level evidence in document retrieval", 1994).
 *
 * @param head of the essay
 * @param concept what the reader looks for
 * @param statistics of the collection
 */
export function essayEvidence(head: number, { at, ways, parts }: FoundConcept, statistics: Statistics): number {
  const words = statistics.essayWords.get(head) ?? 0;
  const lengthShare = 1 - B + (B * words) / Math.max(1, statistics.averageEssay);
  const scores = ways.map(({ essays, weight }) => {
    const times = essays.get(head) ?? 0;
    return (weight * times * (K1 + 1)) / (times + K1 * lengthShare);
  });
  const best = Math.max(0, ...scores);
  if (parts.length === 0) return best;
  // A compound or a phrase counts for as many words as it was typed in.
  const sum = parts.reduce((total, part) => total + essayEvidence(head, part, statistics), 0);
  return Math.max(best * at.length, sum);
}
