import type { Range } from '#language/group.ts';

/** A word in context; an ellipsis where the passage goes on. */
export interface Around {
  before: string;
  word: string;
  after: string;
}

/** Letters of context on either side, at most, so that a line stays one. */
const LETTERS = 40;
/**
 * Context on one side: what is written in one with the word, and four words; then what shows that the passage goes on.
 * Of a longer word, one letter above the limit is enough.
 */
const BEFORE = /(?<=(\S\s+)?((?:\S{1,41}\s+){0,4}\S{0,41}))/uy;
const AFTER = /(\S{0,41}(?:\s+\S{1,41}){0,4})(\s+\S)?/uy;
/** White space other than a single space. */
const SPACES = /[^\S ]\s*|\s{2,}/gu;
const PART_OF_FIRST = /^\S*\s/u;
const PART_OF_LAST = /\s\S*$/u;

export function wordsAround(text: string, { start, end }: Range): Around {
  BEFORE.lastIndex = start;
  AFTER.lastIndex = end;
  const [, moreBefore, before = ''] = BEFORE.exec(text) ?? [];
  const [, after = '', moreAfter] = AFTER.exec(text) ?? [];
  const left = cut(before, (letters) => letters.slice(-LETTERS), PART_OF_FIRST);
  const right = cut(after, (letters) => letters.slice(0, LETTERS), PART_OF_LAST);
  return {
    before: (moreBefore !== undefined || left.isCut ? '…\u00a0' : '') + left.text,
    word: shortened(text.slice(start, end)),
    after: right.text + (moreAfter !== undefined || right.isCut ? '\u00a0…' : ''),
  };
}

/** Cuts a word too long for any line. */
export function shortened(word: string): string {
  if (word.length <= LETTERS) return word;
  const letters = Array.from(word.slice(0, 2 * LETTERS + 2));
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : word;
}

/** Trims one side to the limit, at a word where possible. */
function cut(written: string, nearest: (letters: string[]) => string[], part: RegExp) {
  const side = written.replace(SPACES, ' ');
  if (side.length <= LETTERS) return { text: side, isCut: false };
  const letters = Array.from(side);
  if (letters.length <= LETTERS) return { text: side, isCut: false };
  return { text: nearest(letters).join('').replace(part, ''), isCut: true };
}
