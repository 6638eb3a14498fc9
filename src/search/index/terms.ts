import { isLetterWord } from '#language/scripts.ts';
import type { Segments } from '#language/segment.ts';

/** A key of the index with its position in a text. */
export interface Term {
  form: string;
  /** Index of its first word. */
  at: number;
  /** Number of its words. */
  span: number;
}

/** Separator of the letters of a pair; no word contains it. */
export const PAIR = '~';

/**
 * Terms of a text: its words, its hyphenated compounds, and in scripts without spaces each letter with the next one,
 * even across punctuation. Pairs are far more specific than letters and need no dictionary: those of browsers differ.
 */
export function termsOf({ words, joins }: Segments): Term[] {
  const terms = words.map(({ form }, at): Term => ({ form: pairOf(form, words[at + 1]?.form) ?? form, at, span: 1 }));
  for (const { form, first, span } of joins) terms.push({ form, at: first, span });
  return terms;
}

function pairOf(form: string, next: string | undefined): string | undefined {
  return next !== undefined && isLetterWord(form) && isLetterWord(next) ? form + PAIR + next : undefined;
}

/** True if a term is a letter or a pair of a script without spaces. Word lists do not count them. */
export function isOfLetters(term: string): boolean {
  return term.includes(PAIR) || isLetterWord(term);
}

/** Wildcard: the last letter of a run is known from the pair before it. */
export const ANY_WORD = '';

/** Terms that match a text literally, one for each word, or `ANY_WORD`; a single letter is itself. */
export function cellsOf(forms: readonly string[]): string[] {
  return forms.map((form, index) => {
    const before = forms[index - 1];
    const isKnown = before !== undefined && pairOf(before, form) !== undefined;
    return pairOf(form, forms[index + 1]) ?? (isKnown ? ANY_WORD : form);
  });
}

/** Inverse of `cellsOf`: the words that a row of terms matches. */
export function wordsOfTerms(terms: readonly string[]): string[] {
  return terms.map((term, index) =>
    term === ANY_WORD ? (terms[index - 1]?.split(PAIR)[1] ?? '') : (term.split(PAIR)[0] ?? ''),
  );
}
