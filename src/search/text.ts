import { segment } from '../language/segment.ts';

/**
 * Brings a text into the form in which words are compared: small letters without accents, one kind of apostrophe.
 *
 * @param text any text
 */
export function fold(text: string): string {
  return text
    .replace(/[‘’ʼ＇`´]/gu, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A word as it is compared, with its place. */
export interface Token {
  form: string;
  /** Index of the word, as white space divides the text, that it is part of. */
  word: number;
}

/** Two or more tokens that a hyphen joins: `rule-based` is `rule`, `based` and, joined, `rulebased`. */
export interface Join {
  form: string;
  /** Index of its first token, and how many there are. */
  start: number;
  span: number;
}

/** The words of a text as they are compared. */
export interface Tokens {
  tokens: Token[];
  joins: Join[];
}

const HYPHENS = /[-\u2010\u2011]+/u;
const NO_WORD = /[^\p{L}\p{N}'\u2010\u2011-]+/u;
/** Words of more parts than this are no compounds but addresses or lists. */
const LONGEST_COMPOUND = 3;

/** Takes the possessive and other apostrophes off. */
function withoutApostrophe(part: string): string {
  return part.replace(/'s?$/u, '').replaceAll("'", '');
}

/**
 * Divides words into what is compared. A hyphenated word counts as its parts and as one.
 *
 * @param words the words of a text, as white space divides it
 * @returns tokens in order, and the joined forms of hyphenated words
 */
export function tokenise(words: readonly string[]): Tokens {
  const found: Tokens = { tokens: [], joins: [] };
  words.forEach((word, index) => {
    for (const chunk of fold(word).split(NO_WORD)) {
      const parts = chunk
        .split(HYPHENS)
        .map(withoutApostrophe)
        .filter((part) => part !== '');
      const joined = parts.join('');
      if (parts.length > 1 && parts.length <= LONGEST_COMPOUND && /\p{L}/u.test(joined)) {
        found.joins.push({ form: joined, start: found.tokens.length, span: parts.length });
      }
      for (const form of parts) found.tokens.push({ form, word: index });
    }
  });
  return found;
}

/**
 * Divides a text at white space, the way Pagefind counts words.
 *
 * @param text any text
 */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/**
 * The words of a text as they are compared, without their places.
 *
 * @param text any text
 */
export function formsOf(text: string): string[] {
  return segment(text).words.map(({ form }) => form);
}
