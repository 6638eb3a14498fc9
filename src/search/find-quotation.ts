import type { Scored } from './rank.ts';
import type { Unit } from './passages.ts';
import { LONGEST_QUERY, mayBeQuotation, type Query } from './query.ts';
import { align, isLikeEnough } from './quotation.ts';
import { phrasePlaces } from './score.ts';
import { wordsOf } from './text.ts';
import type { Difference } from './types.ts';

/** The passage that a quotation comes nearest to. */
export interface FoundQuotation extends Scored {
  differences: Difference[];
}

/** Passages that are compared word by word, those that match best. */
const COMPARED = 12;
/** Words that a phrase in quotation marks must have to be looked for where it does not stand so. */
const SHORTEST = 3;

/**
 * Finds the passage that a quotation is of: a query of eight words or more, or one in quotation marks that no passage
 * has just so.
 *
 * @param text what the reader typed
 * @param query the same, read
 * @param scored the passages that have words of it, best first
 * @returns the passage and what differs, or undefined where the query is no quotation of anything
 */
export function findQuotation(text: string, query: Query, scored: readonly Scored[]): FoundQuotation | undefined {
  const missed = query.phrases.findIndex((phrase) => !scored.some(({ unit }) => phrasePlaces(unit, phrase).length > 0));
  const quoted = missed >= 0;
  if (!mayBeQuotation(query) || (!quoted && query.phrases.length > 0)) return undefined;
  const words = wordsOf(quoted ? (query.quoted[missed] ?? '') : text.slice(0, LONGEST_QUERY));
  if (words.length < SHORTEST) return undefined;

  let best: (FoundQuotation & { likeness: number }) | undefined;
  for (const { unit, score } of scored.filter((one) => one.unit.kind !== 'essay').slice(0, COMPARED)) {
    const alignment = align(words, unit.words);
    if (!isLikeEnough(alignment, quoted) || (best && best.likeness >= alignment.likeness)) continue;
    const { differences, likeness, from, to } = alignment;
    const tokens = tokensBetween(unit, from, to);
    const forms = [...new Set(tokens.flatMap((token) => unit.tokens[token]?.form ?? []))];
    best = { unit, score, used: [], differences, likeness, tokens, forms };
  }
  return best;
}

function tokensBetween(unit: Unit, from: number, to: number): number[] {
  return unit.tokens.flatMap(({ word }, index) => (word >= from && word < to ? [index] : []));
}
