import { fold } from '#language/fold.ts';
import { groupLetters, type Range } from '#language/group.ts';
import type { Language } from '#language/language.ts';
import { isLetterWord } from '#language/scripts.ts';
import { segment } from '#language/segment.ts';

/** A word with its place in the text. */
export interface FoundWord extends Range {
  form: string;
}

/**
 * Content words of a text, compounds both whole and by their parts, without single letters. Scripts without spaces are
 * split by a dictionary.
 */
export function wordsToLookUp(text: string, language: Language, segments = segment(text)): FoundWord[] {
  const { words, joins } = segments;
  const whole = joins.map(({ form, first, span }) => ({
    form,
    start: words[first]?.start ?? 0,
    end: words[first + span - 1]?.end ?? 0,
  }));
  const letters = groupLetters(text, segments);
  const grouped = letters.map((range) => ({ form: fold(text.slice(range.start, range.end)), ...range }));
  const spaced = words.filter(({ form }) => !isLetterWord(form) && !/^\p{L}$/u.test(form));
  return [...spaced, ...whole, ...grouped].filter(({ form }) => !language.isStopWord(form));
}

/** Normalised form of a word in the concordance: its parts joined. */
export function lookedUpForm(word: string): string {
  return segment(word)
    .words.map(({ form }) => form)
    .join('');
}
