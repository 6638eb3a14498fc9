import { mayBeQuotation, LONGEST_QUERY, QUOTATION_WORDS, type Query } from '../query/query.ts';
import { formsOf } from '#language/segment.ts';
import type { Difference } from '../types.ts';
import { align, isLikeEnough, piecesOf, type Alignment, type Piece } from './quotation.ts';
import type { Scored } from './rank.ts';
import { phrasePlaces, type FindPlaces } from './phrases.ts';
import type { LoadText } from './index-parts.ts';

/** The passage nearest to a quotation. */
export interface FoundQuotation extends Scored {
  differences: Difference[];
}

/** Passages to align, the best matches. */
export const COMPARED = 12;
/** Shortest quoted phrase that is aligned where no passage has it literally. */
const SHORTEST = 3;

/**
 * Finds the source of a quotation: of a query of eight words or more, or of a quoted phrase that no passage has
 * literally.
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
    // Quotation marks may be part of a pasted sentence.
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
  const aligned = words.slice(from, to).map(({ text }) => text);
  return { ...scored, marks: [...new Set(formsOf(aligned.join('')))], differences };
}
