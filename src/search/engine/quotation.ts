import { segment } from '#language/segment.ts';
import { fold } from '#language/fold.ts';
import type { Difference } from '../types.ts';

/** Share of the words of a quotation, marked as one or not, that a passage must have in order. */
const LIKE_ENOUGH = { quoted: 0.5, unquoted: 0.6 };

/** An alignment of a quotation with a text. */
export interface Alignment {
  /** Share of the quotation's words in the text, in order. */
  likeness: number;
  differences: Difference[];
  /** Range of the text that is aligned, in pieces; `to` is exclusive. */
  from: number;
  to: number;
}

/** A word with the punctuation and space around it: all pieces together are the text. */
export interface Piece {
  /** Normalised word, with endings that the search ignores. */
  key: string;
  text: string;
}

export function piecesOf(text: string): Piece[] {
  const { words } = segment(text);
  // Opening punctuation belongs to the next word, closing punctuation to the one before.
  const cuts = words.map(({ start }, index) => {
    const end = words[index - 1]?.end;
    if (end === undefined) return 0;
    const space = /\s\S*$/u.exec(text.slice(end, start));
    return space ? end + space.index + 1 : start;
  });
  return words.map(({ form, end }, index) => {
    const next = words[index + 1]?.start ?? text.length;
    // Some apostrophes are letters by category.
    const ending = fold(text.slice(end, next).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, ''));
    return { key: form + ending, text: text.slice(cuts[index], cuts[index + 1]) };
  });
}

/**
 * Costs of edits. Among alignments with as many edits, one that pairs similar words and keeps more words is cheapest.
 */
const ONE = 10_000;
const ALIKE = 9_000;
const SAME = -1;
/** Common prefix of similar words, in letters. */
const BEGINNING = 3;

function costOf(mine: string, theirs: string): number {
  if (mine === theirs) return SAME;
  return mine.slice(0, BEGINNING) === theirs.slice(0, BEGINNING) ? ALIKE : ONE;
}

type Step = 'same' | 'change' | 'mine' | 'theirs';

/**
 * Aligns a quotation with the nearest part of a text, word by word, ignoring case, accents and punctuation.
 *
 * Approximate substring matching: the fewest edits, where the text may begin and end anywhere (P. Sellers, "The theory
 * and computation of evolutionary distances: pattern recognition", Journal of Algorithms 1, 1980).
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
  // Pairs a last word that differs with the word in its place.
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
        space: '',
      })),
    ),
    from: j,
    to: end,
  };
}

const SPACE_AFTER = /\s$/u;

/** Joins equal neighbours and different neighbours; outer space is trimmed. */
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
  const spaced = words.filter(({ yours, text }) => SPACE_AFTER.test(yours) || SPACE_AFTER.test(text));
  return groups.map(({ same, yours, text }, index) => {
    // Where both end, the space is as after most words.
    const isLast = index === groups.length - 1 && spaced.length * 2 > words.length;
    const hasSpace = isLast || SPACE_AFTER.test(yours) || SPACE_AFTER.test(text);
    return { same, yours: yours.trim(), text: text.trim(), space: hasSpace ? ' ' : '' };
  });
}

/** True if an alignment is good enough for a quotation. */
export function isLikeEnough({ likeness }: Alignment, quoted: boolean): boolean {
  return likeness >= (quoted ? LIKE_ENOUGH.quoted : LIKE_ENOUGH.unquoted);
}
