import { fold } from '#language/fold.ts';
import type { Language } from '#language/language.ts';
import { APOSTROPHES, UNSEEN } from '#language/scripts.ts';
import { segment } from '#language/segment.ts';

/** A word of a text or a name. */
export interface Word {
  /** As written, without the points of an acronym (`U.S.` is `US`) and without invisible signs. */
  written: string;
  /** Place in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Text between this word and the one before; white space or a hyphen is one space. */
  gap: string;
}

/** Points of acronyms, and invisible signs. */
const NOT_COMPARED = new RegExp(String.raw`(?<=\p{L}\p{M}*)\.|[${UNSEEN}]`, 'gu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s(?![\\p{L}\\p{M}\\p{N}])`, 'iuy');

/**
 * Tokenises a text as the search does, with the ending of a possessive as a word of its own: `Lloyd’s` is another name
 * than `Lloyd`. `COVID-19` is two words.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  const add = (start: number, end: number): void => {
    const written = text.slice(start, end).replace(NOT_COMPARED, '');
    words.push({ written, start, end, gap: gapOf(text.slice(last, start)) });
    last = end;
  };
  for (const { start, end } of segment(text).words) {
    add(start, end);
    POSSESSIVE.lastIndex = end;
    if (POSSESSIVE.test(text)) add(end + 1, end + 2);
  }
  return words;
}

/** A dash is not a hyphen: it stands between spaces, or is a long one. */
function gapOf(between: string): string {
  if (between === ' ') return between;
  if (/^(?:\s+|[-\u2010-\u2013])$/u.test(between)) return ' ';
  return fold(between.replace(/\s+/gu, ' '));
}

/** Key of a word: equal for words that differ in capitals, accents or, in English, British and American spelling. */
export function keyOf(written: string, language: Language): string {
  return language.oneSpelling(fold(written));
}

/** Keys of the words of a name, each with the gap before it. */
export function keysOf(words: readonly Word[], language: Language): string[] {
  return withGaps(
    words,
    words.map(({ written }) => keyOf(written, language)),
  );
}

/** Keys of a name with its noun in its other forms, a list for each form; none in a language without a plural rule. */
export function inflectionsOf(words: readonly Word[], language: Language): string[][] {
  return language.nounPhrases(words.map(({ written }) => fold(written))).map((forms) => withGaps(words, forms));
}

function withGaps(words: readonly Word[], keys: readonly string[]): string[] {
  return keys.map((key, index) => `${index === 0 ? '' : (words[index]?.gap ?? '')}${key}`);
}

/**
 * True if the capitals of a word of a text allow a word of a name: a capital needs a capital; an acronym needs the same
 * capitals, with the ending of a plural at most. Small letters match either, since a sentence may begin there.
 */
export function hasCapitalsOf(name: string, text: string): boolean {
  if (isInCapitals(name)) return text.startsWith(name) && /^(?:e?s)?$/.test(text.slice(name.length));
  return !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(text);
}

/** Capitals only, as in an acronym. */
export function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
