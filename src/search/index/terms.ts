import { isLetterWord } from '#language/scripts.ts';
import type { Segments } from '#language/segment.ts';

/** What the index holds of a text, with its place. */
export interface Term {
  form: string;
  /** Index of its first word. */
  at: number;
  /** Words that it takes up. */
  span: number;
}

/** Between the two letters of a pair: no word has it. */
export const PAIR = '~';

/**
 * The terms of a text: its words, what hyphens join, and of scripts without spaces each letter with the one after it,
 * whatever stands between them. Pairs tell far more than letters, and need no dictionary: those of browsers differ.
 *
 * @param segments the words of the text
 */
export function termsOf({ words, joins }: Segments): Term[] {
  const terms = words.map(({ form }, at): Term => ({ form: pairOf(form, words[at + 1]?.form) ?? form, at, span: 1 }));
  for (const { form, first, span } of joins) terms.push({ form, at: first, span });
  return terms;
}

function pairOf(form: string, next: string | undefined): string | undefined {
  return next !== undefined && isLetterWord(form) && isLetterWord(next) ? form + PAIR + next : undefined;
}

/**
 * Tells whether a term is of a script without spaces: a letter or a pair. How often there is one shows in its places.
 *
 * @param term as the index has it
 */
export function isOfLetters(term: string): boolean {
  return term.includes(PAIR) || isLetterWord(term);
}

/** Stands for whatever word is there: the last letter of a run is known by the pair before it. */
export const ANY_WORD = '';

/**
 * The terms that find a text as it is typed, word by word.
 *
 * @param forms the words of the text
 * @returns for each word its term, or `ANY_WORD`; a letter that stands alone is itself
 */
export function cellsOf(forms: readonly string[]): string[] {
  return forms.map((form, index) => {
    const before = forms[index - 1];
    const isKnown = before !== undefined && pairOf(before, form) !== undefined;
    return pairOf(form, forms[index + 1]) ?? (isKnown ? ANY_WORD : form);
  });
}

/**
 * The words that the terms of a row stand for: of a pair the first letter, and the second where no other follows.
 *
 * @param terms as `cellsOf` gives them
 */
export function wordsOfTerms(terms: readonly string[]): string[] {
  return terms.map((term, index) =>
    term === ANY_WORD ? (terms[index - 1]?.split(PAIR)[1] ?? '') : (term.split(PAIR)[0] ?? ''),
  );
}
