import { mayBeQuotation, LONGEST_QUERY, QUOTATION_WORDS, type Query } from '../query/query.ts';
import { formsOf } from '#language/segment.ts';
import type { Difference } from '../types.ts';
import { align, isLikeEnough, piecesOf, type Alignment, type Piece } from './quotation.ts';
import type { Scored } from './rank.ts';
import { phrasePlaces, type FindPlaces } from './rows.ts';
import type { LoadText } from './texts.ts';

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
 * @param find where terms stand
 * @param load gives the text of a unit
 * @returns the passage and what differs, or undefined where the query is no quotation of anything
 */
export async function findQuotation(
  text: string,
  query: Query,
  scored: readonly Scored[],
  find: FindPlaces,
  load: LoadText,
): Promise<FoundQuotation | undefined> {
  if (!mayBeQuotation(query)) return undefined;
  const units = scored.filter(({ unit }) => unit.kind !== 'essay').slice(0, COMPARED);
  if (query.size >= QUOTATION_WORDS) {
    // Quotation marks may be the text's own: whoever pastes a sentence pastes them with it.
    const isMarked = query.phrases.length === 1 && query.phrases[0]?.length === query.size;
    const pasted = isMarked ? (query.quoted[0] ?? '') : text.slice(0, LONGEST_QUERY);
    const whole = await nearest(piecesOf(pasted), units, isMarked, load);
    if (whole) return whole;
  }
  const missed = query.phrases.findIndex(
    (phrase) => !scored.some(({ unit }) => phrasePlaces(unit.unit, phrase, find).length > 0),
  );
  return missed < 0 ? undefined : nearest(piecesOf(query.quoted[missed] ?? ''), units, true, load);
}

async function nearest(
  pieces: readonly Piece[],
  units: readonly Scored[],
  quoted: boolean,
  load: LoadText,
): Promise<FoundQuotation | undefined> {
  if (pieces.length < SHORTEST) return undefined;
  let best: { scored: Scored; alignment: Alignment; words: Piece[] } | undefined;
  for (const scored of units) {
    const words = piecesOf((await load(scored.unit.unit))[0]);
    const alignment = align(pieces, words);
    if (!isLikeEnough(alignment, quoted) || (best && best.alignment.likeness >= alignment.likeness)) continue;
    best = { scored, alignment, words };
  }
  if (!best) return undefined;
  const { scored, alignment, words } = best;
  const { differences, from, to } = alignment;
  const marks = [
    ...new Set(
      formsOf(
        words
          .slice(from, to)
          .map(({ text }) => text)
          .join(''),
      ),
    ),
  ];
  return { ...scored, marks, differences };
}
