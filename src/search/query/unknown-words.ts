import type { Words } from '../index/word-list.ts';

/** Letters that a part of a compound must have. */
export const PART = 3;

/**
 * Finds two words of the essays that make up a word together.
 *
 * @param form the word as it is compared
 * @param words of the essays
 * @returns the two, or undefined where there are none
 */
export function divide(form: string, words: Words): [string, string] | undefined {
  let best: [string, string] | undefined;
  let most = 0;
  for (const [first, second] of divisionsOf(form)) {
    const count = Math.min(words.count(first), words.sameWord(second).length);
    if (count > most) [best, most] = [[first, second], count];
  }
  return best;
}

/**
 * All ways to divide a word in two.
 *
 * @param form the word
 */
export function divisionsOf(form: string): [string, string][] {
  const letters = Array.from(form);
  return letters.slice(0, Math.max(0, letters.length - 2 * PART + 1)).map((_, index) => {
    const cut = PART + index;
    return [letters.slice(0, cut).join(''), letters.slice(cut).join('')];
  });
}

/**
 * The words that may be meant by one that no text has, with the number of passages that have them.
 *
 * @param form the word as it is compared
 * @param words of the essays
 */
export function candidatesFor(form: string, words: Words): Map<string, number> {
  return new Map([form, ...words.language.soundingLike(form)].flatMap((one) => [...words.near(one)]));
}
