import { basesOf, irregularsOf } from '../search/forms.ts';

/** A word of a text or a name. */
export interface Word {
  /** As it stands there. */
  written: string;
  /** Where it stands, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  /** What lies between it and the word before: white space and hyphens as one space, else the signs themselves. */
  gap: string;
}

/** Scripts that are written without spaces: each sign is a word. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]\p{M}*)+/gu;

/**
 * Divides a text into words: letters and digits that stand together. `COVID-19` is two, and so is `China’s`.
 *
 * @param text plain text
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    words.push({ written, start: index, end: index + written.length, gap: gapOf(text.slice(end, index)) });
    end = index + written.length;
  }
  return words;
}

function gapOf(between: string): string {
  return between.replace(/[\s\p{Pd}]+/gu, ' ').replace(/[’ʼ]/gu, "'");
}

/**
 * Tells whether a word of a text may stand for a word of a name, as far as capitals go: a capital asks for a capital,
 * a word in capitals for just these. Small letters take either, for a sentence may begin there.
 *
 * @param name word of a name, as the editor wrote it
 * @param text word of a text, the same but for its capitals and inflection
 */
export function hasCapitalsOf(name: string, text: string): boolean {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase()) {
    return text.startsWith(name);
  }
  return !/^\p{Lu}/u.test(name) || /^\p{Lu}/u.test(text);
}

/**
 * The plural of an English noun, or its singular: what it may be written as where it inflects.
 *
 * Nouns only: the parts of a verb are names of their own, for they may mean something else (`computing`, `computed`).
 *
 * @param word in small letters, without accents
 * @returns other forms, in small letters; some may be none that is used
 */
export function nounForms(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [];
  const plural = /(s|x|z|ch|sh)$/.test(word)
    ? `${word}es`
    : /[^aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;
  const singular = word.endsWith('s')
    ? basesOf(word)
        .slice(1)
        .filter((base) => !/(ing|ed)$/.test(base))
    : [];
  return [...new Set([plural, ...irregularsOf(word), ...singular])].filter((form) => form !== word);
}
