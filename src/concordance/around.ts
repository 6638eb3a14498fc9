import type { Range } from '#language/group.ts';

/** A word in context; an ellipsis where the passage goes on. */
export interface Around {
  before: string;
  word: string;
  after: string;
}

/** Words of context on either side, and characters, so that a line stays one. */
const WORDS = 4;
const LETTERS = 40;
/** UTF-16 units that are looked at on either side: more than the letters and the white space of any context. */
const WINDOW = 400;

export function wordsAround(text: string, { start, end }: Range): Around {
  // Text without white space towards the word stays with it.
  const before = text
    .slice(Math.max(0, start - WINDOW), start)
    .trimStart()
    .split(/\s+/u);
  const after = text
    .slice(end, end + WINDOW)
    .trimEnd()
    .split(/\s+/u);
  const left = cut(before.slice(-WORDS - 1).join(' '), 'start');
  const right = cut(after.slice(0, WORDS + 1).join(' '), 'end');
  return {
    before: (before.length > WORDS + 1 || left.isCut ? '…\u00a0' : '') + left.text,
    word: shortened(text.slice(start, end)),
    after: right.text + (after.length > WORDS + 1 || right.isCut ? '\u00a0…' : ''),
  };
}

/** Cuts a word too long for any line. */
export function shortened(word: string): string {
  const letters = Array.from(word.slice(0, 2 * LETTERS + 2));
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : word;
}

/** Trims one side to the limit, at a word where possible. */
function cut(side: string, from: 'start' | 'end'): { text: string; isCut: boolean } {
  const letters = Array.from(side);
  if (letters.length <= LETTERS) return { text: side, isCut: false };
  const text = (from === 'start' ? letters.slice(-LETTERS) : letters.slice(0, LETTERS)).join('');
  const whole = from === 'start' ? text.replace(/^\S*\s/u, '') : text.replace(/\s\S*$/u, '');
  return { text: whole, isCut: true };
}
