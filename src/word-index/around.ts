import { writtenIn } from './written.ts';

/** A word with a few words of its passage on either side; three dots where the passage goes on. */
export interface Around {
  before: string;
  word: string;
  after: string;
}

/** How many words stand on either side of a word, and how many letters, so that a line of the index stays one. */
const WORDS = 4;
const LETTERS = 40;

/**
 * Takes a word and its neighbours out of a passage.
 *
 * @param words the passage, as white space divides it
 * @param index which word
 * @param form the part of it that is meant: see `tokenise`
 */
export function wordsAround(words: readonly string[], index: number, form: string): Around {
  const word = words[index] ?? '';
  const { before, written, after } = writtenIn(word, form) ?? { before: '', written: word, after: '' };
  const left = words.slice(Math.max(0, index - WORDS), index);
  const right = words.slice(index + 1, index + 1 + WORDS);
  const start = cut([...left, before].join(' '), 'start');
  const end = cut([after, ...right].join(' '), 'end');
  const goesOnBefore = index > WORDS || start.isCut;
  const goesOnAfter = index + 1 + WORDS < words.length || end.isCut;
  return {
    before: (goesOnBefore ? '…\u00a0' : '') + start.text,
    word: shortened(written),
    after: end.text + (goesOnAfter ? '\u00a0…' : ''),
  };
}

/**
 * Cuts a word that no line can hold.
 *
 * @param word any word
 */
export function shortened(word: string): string {
  const letters = Array.from(word.slice(0, 2 * LETTERS + 2));
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : word;
}

/** Leaves of a side what fits, in whole words as far as possible. */
function cut(side: string, from: 'start' | 'end'): { text: string; isCut: boolean } {
  const letters = Array.from(side);
  if (letters.length <= LETTERS) return { text: side, isCut: false };
  const text = (from === 'start' ? letters.slice(-LETTERS) : letters.slice(0, LETTERS)).join('');
  const whole = from === 'start' ? text.replace(/^\S*\s/u, '') : text.replace(/\s\S*$/u, '');
  return { text: whole, isCut: true };
}
