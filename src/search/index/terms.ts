import { isLetterWord } from '../../language/scripts.ts';
import type { Segments } from '../../language/segment.ts';

/** What the index holds of a text, with its place. */
export interface Term {
  form: string;
  /** Index of its first word. */
  at: number;
  /** Words that it takes up. */
  span: number;
}

/**
 * The terms of a text: its words, what hyphens join, and of scripts without spaces each letter with the one after it.
 * Pairs tell far more than letters, and need no dictionary: those of browsers differ.
 *
 * @param segments the words of the text
 */
export function termsOf({ words, joins }: Segments): Term[] {
  const terms = words.map(({ form, end }, at): Term => {
    const next = words[at + 1];
    const isPair = isLetterWord(form) && next?.start === end && isLetterWord(next.form);
    return { form: isPair ? form + next.form : form, at, span: 1 };
  });
  for (const { form, first, span } of joins) terms.push({ form, at: first, span });
  return terms;
}

/** Stands for whatever word is there: the last letter of a run is known by the pair before it. */
export const ANY_WORD = '';

/**
 * The terms that find a text as it is typed, word by word.
 *
 * @param words of the text
 * @returns for each word its term, or `ANY_WORD`; a letter that stands alone is itself
 */
export function cellsOf(words: Segments['words']): string[] {
  return words.map((word, index) => {
    if (!isLetterWord(word.form)) return word.form;
    const before = words[index - 1];
    const after = words[index + 1];
    if (after?.start === word.end && isLetterWord(after.form)) return word.form + after.form;
    return before?.end === word.start && isLetterWord(before.form) ? ANY_WORD : word.form;
  });
}
