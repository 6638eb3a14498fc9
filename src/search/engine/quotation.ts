import { segment } from '#language/segment.ts';
import { fold } from '#language/fold.ts';
import type { Difference } from '../types.ts';

/** Share of a quotation's words that a passage must have in order, and of a long query that is not marked as one. */
const LIKE_ENOUGH = { quoted: 0.5, unquoted: 0.6 };

/** How a quotation and a text fit. */
export interface Alignment {
  /** Share of the quotation's words that the text has in order, 0 to 1. */
  likeness: number;
  differences: Difference[];
  /** Indexes of the pieces of the text that the quotation reaches from and up to, the last excluded. */
  from: number;
  to: number;
}

/** A word with the signs and the space around it: side by side, the pieces of a text are the text. */
export interface Piece {
  /** The word as it is compared, with an ending that the search does not look at. */
  key: string;
  text: string;
}

/**
 * Cuts a text into what is compared one by one.
 *
 * @param text any text
 */
export function piecesOf(text: string): Piece[] {
  const { words } = segment(text);
  // What opens before a word belongs to it, as what closes behind it does.
  const cuts = words.map(({ start }, index) => {
    const end = words[index - 1]?.end;
    if (end === undefined) return 0;
    const space = /\s\S*$/u.exec(text.slice(end, start));
    return space ? end + space.index + 1 : start;
  });
  return words.map(({ form, end }, index) => {
    const next = words[index + 1]?.start ?? text.length;
    // Some apostrophes are letters by their category.
    const ending = fold(text.slice(end, next).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, ''));
    return { key: form + ending, text: text.slice(cuts[index], cuts[index + 1]) };
  });
}

/**
 * Costs of a step. Of two ways with as many changes the one is taken that pairs words that look alike, and that leaves
 * more words as they are.
 */
const ONE = 10_000;
const ALIKE = 9_000;
const SAME = -1;
/** Letters that words must begin with to look alike. */
const BEGINNING = 3;

function costOf(mine: string, theirs: string): number {
  if (mine === theirs) return SAME;
  return mine.slice(0, BEGINNING) === theirs.slice(0, BEGINNING) ? ALIKE : ONE;
}

type Step = 'same' | 'change' | 'mine' | 'theirs';

/**
 * Finds the stretch of a text that a quotation comes nearest to, and what differs, word by word. Capitals, accents and
 * punctuation do not count.
 *
 * The least number of words to change, put in or leave out, where the text may begin and end anywhere (P. Sellers, "The
 * theory and computation of evolutionary distances: pattern recognition", Journal of Algorithms 1, 1980).
 *
 * @param mine the pieces of the quotation
 * @param theirs those of the passage
 */
export function align(mine: readonly Piece[], theirs: readonly Piece[]): Alignment {
  const width = theirs.length + 1;
  const costs = new Int32Array((mine.length + 1) * width);
  for (let i = 1; i <= mine.length; i += 1) {
    costs[i * width] = i * ONE;
    for (let j = 1; j < width; j += 1) {
      const change = costOf(mine[i - 1]?.key ?? '', theirs[j - 1]?.key ?? '');
      costs[i * width + j] = Math.min(
        (costs[(i - 1) * width + j - 1] ?? 0) + change,
        (costs[(i - 1) * width + j] ?? 0) + ONE,
        (costs[i * width + j - 1] ?? 0) + ONE,
      );
    }
  }
  const at = (i: number, j: number): number => costs[i * width + j] ?? 0;
  let end = 0;
  for (let j = 1; j < width; j += 1) if (at(mine.length, j) < at(mine.length, end)) end = j;
  // A last word that differs is paired with the word in its place.
  if (end + 1 < width && at(mine.length, end + 1) === at(mine.length, end)) end += 1;

  const steps: { step: Step; i: number; j: number }[] = [];
  let [i, j] = [mine.length, end];
  while (i > 0) {
    const change = costOf(mine[i - 1]?.key ?? '', theirs[j - 1]?.key ?? '');
    if (j > 0 && at(i, j) === at(i - 1, j - 1) + change) {
      i -= 1;
      j -= 1;
      steps.push({ step: change === SAME ? 'same' : 'change', i, j });
    } else if (at(i, j) === at(i - 1, j) + ONE) {
      i -= 1;
      steps.push({ step: 'mine', i, j });
    } else {
      j -= 1;
      steps.push({ step: 'theirs', i, j });
    }
  }
  steps.reverse();
  const same = steps.filter(({ step }) => step === 'same').length;
  return {
    likeness: mine.length === 0 ? 0 : same / mine.length,
    differences: group(
      steps.map(({ step, i: one, j: other }) => ({
        same: step === 'same',
        yours: step === 'theirs' ? '' : (mine[one]?.text ?? ''),
        text: step === 'mine' ? '' : (theirs[other]?.text ?? ''),
      })),
    ),
    from: j,
    to: end,
  };
}

/** Joins neighbours that agree, and neighbours that differ. The space at their ends is nothing to show. */
function group(words: readonly Difference[]): Difference[] {
  const groups: Difference[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last?.same === word.same) {
      last.yours += word.yours;
      last.text += word.text;
    } else {
      groups.push({ ...word });
    }
  }
  return groups.map(({ same, yours, text }) => ({ same, yours: yours.trim(), text: text.trim() }));
}

/**
 * Tells whether a text is near enough to a quotation to be what was quoted.
 *
 * @param alignment of the two
 * @param quoted whether the reader marked it as a quotation
 */
export function isLikeEnough({ likeness }: Alignment, quoted: boolean): boolean {
  return likeness >= (quoted ? LIKE_ENOUGH.quoted : LIKE_ENOUGH.unquoted);
}
