import type { Words } from '../index/word-list.ts';

/** Shortest part of a compound, in letters. */
export const PART = 3;

/** Splits a compound into two known words, the pair that is most frequent. */
export function divide(form: string, words: Words): [string, string] | undefined {
  let best: [string, string] | undefined;
  let most = 0;
  for (const [first, second] of divisionsOf(form)) {
    const count = Math.min(words.count(first), words.sameWord(second).length);
    if (count > most) [best, most] = [[first, second], count];
  }
  return best;
}

/** All splits of a word in two. */
export function divisionsOf(form: string): [string, string][] {
  const letters = Array.from(form);
  return letters.slice(0, Math.max(0, letters.length - 2 * PART + 1)).map((_, index) => {
    const cut = PART + index;
    return [letters.slice(0, cut).join(''), letters.slice(cut).join('')];
  });
}

/** Candidates for a correction, with the number of passages each is in. */
export function candidatesFor(form: string, words: Words): Map<string, number> {
  return new Map([form, ...words.language.soundingLike(form)].flatMap((one) => [...words.near(one)]));
}
