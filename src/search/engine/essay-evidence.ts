import type { Occurrence } from './rows.ts';
import type { FoundConcept } from './score.ts';
import type { Statistics } from './statistics.ts';

/** BM25 for a whole essay. It is some ten times as long as a passage, so saturation sets in ten times later. */
const K1 = 12;
const B = 0.4;

/** Term frequency by essay. */
export function timesByEssay(
  units: ReadonlyMap<number, Occurrence>,
  { headOf }: Statistics,
): ReadonlyMap<number, number> {
  const essays = new Map<number, number>();
  for (const [unit, { times }] of units) essays.set(headOf(unit), (essays.get(headOf(unit)) ?? 0) + times);
  return essays;
}

/**
 * BM25 of the whole essay. Of two equal passages, the one in the essay that says most about the topic is the better
 * answer (J. Callan, "Passage-level evidence in document retrieval", 1994).
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
