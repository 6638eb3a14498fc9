import { fold } from '#language/fold.ts';
import { groupLetters, type Range } from '#language/group.ts';
import type { Language } from '#language/language.ts';
import { isLetterWord } from '#language/scripts.ts';
import { segment } from '#language/segment.ts';

/** A word that is looked up, with its place in the text. */
export interface FoundWord extends Range {
  form: string;
}

/**
 * Finds the words of a text that somebody may look up, a joined one both by its parts and whole: no words of function, no
 * single letters. In a script without spaces these are the words of a dictionary.
 *
 * @param text plain text
 * @param language that it is in
 */
export function wordsToLookUp(text: string, language: Language): FoundWord[] {
  const { words, joins } = segment(text);
  const whole = joins.map(({ form, first, span }) => ({
    form,
    start: words[first]?.start ?? 0,
    end: words[first + span - 1]?.end ?? 0,
  }));
  const grouped = groupLetters(text).map((range) => ({ form: fold(text.slice(range.start, range.end)), ...range }));
  const spaced = words.filter(({ form }) => !isLetterWord(form) && !/^\p{L}$/u.test(form));
  return [...spaced, ...whole, ...grouped].filter(({ form }) => !language.isStopWord(form));
}

/**
 * The form by which a word of the index is compared: that of its parts together.
 *
 * @param word as the index has it
 */
export function lookedUpForm(word: string): string {
  return segment(word)
    .words.map(({ form }) => form)
    .join('');
}
