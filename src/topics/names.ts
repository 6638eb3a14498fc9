import { oneSpelling } from '#language/en/forms.ts';
import { nounForms } from '#language/en/plurals.ts';
import { fold } from '#language/fold.ts';
import { APOSTROPHES, UNSEEN } from '#language/scripts.ts';
import { segment } from '#language/segment.ts';

/** A word of a text or a name. */
export interface Word {
  /** As it is written, without the periods of an acronym (`U.S.` is `US`) and without signs that are not seen. */
  written: string;
  /** Where it stands, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  /** What lies between it and the word before: white space or a hyphen as one space, anything else as it is. */
  gap: string;
}

/** What of a word is not compared: the points of an acronym, and signs that are not seen. */
const NOT_COMPARED = new RegExp(String.raw`(?<=\p{L}\p{M}*)\.|[${UNSEEN}]`, 'gu');
const POSSESSIVE = new RegExp(`^[${APOSTROPHES}]s(?![\\p{L}\\p{M}\\p{N}])`, 'iu');

/**
 * Divides a text into words as the search does, but that the ending of a possessive is one: `Lloyd’s` is another name
 * than `Lloyd`. `COVID-19` is two.
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
    if (POSSESSIVE.test(text.slice(end, end + 3))) add(end + 1, end + 2);
  }
  return words;
}

/** A dash is no hyphen: it stands between spaces, or is a long one. */
function gapOf(between: string): string {
  if (/^(?:\s+|[-\u2010-\u2013])$/u.test(between)) return ' ';
  return fold(between.replace(/\s+/gu, ' '));
}

/**
 * The form in which words of names and texts are compared: capitals, accents, and whether the spelling is British or
 * American, make no difference.
 */
export function keyOf(written: string): string {
  return oneSpelling(fold(written));
}

/** The form in which whole names are compared. */
export function joinedKeys(words: readonly Word[], keys = words.map(({ written }) => keyOf(written))): string[] {
  return keys.map((key, index) => `${index === 0 ? '' : (words[index]?.gap ?? '')}${key}`);
}

/**
 * Tells whether a word of a text may stand for a word of a name, as far as capitals go: a capital asks for a capital, a
 * word in capitals for just these, with the ending of a plural at most. Small letters take either, for a sentence may
 * begin there.
 */
export function hasCapitalsOf(name: string, text: string): boolean {
  if (isInCapitals(name)) return text.startsWith(name) && /^(?:e?s)?$/.test(text.slice(name.length));
  return !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(text);
}

/** Tells whether a word is written in capitals only, as an acronym is. */
export function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The words of a name with its noun in its other forms: the last word, or the one before “of”. */
export function inflectionsOf(words: readonly Word[]): string[][] {
  const keys = words.map(({ written }) => keyOf(written));
  const of = keys.indexOf('of');
  const noun = of > 0 ? of - 1 : keys.length - 1;
  return nounForms(fold(words[noun]?.written ?? '')).map((form) => keys.with(noun, form));
}
