import { segment } from '../language/segment.ts';

export { fold } from '../language/fold.ts';
export { formsOf } from '../language/segment.ts';

/** A word as it is compared, with its place. */
export interface Token {
  form: string;
  /** Index of the word, as white space divides the text, that it is part of. */
  word: number;
}

/** Two or more tokens that are one word too. */
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

/**
 * Divides words into what is compared.
 *
 * @param words the words of a text, as white space divides it
 */
export function tokenise(words: readonly string[]): Tokens {
  const found: Tokens = { tokens: [], joins: [] };
  words.forEach((word, index) => {
    const first = found.tokens.length;
    const segments = segment(word);
    for (const { form } of segments.words) found.tokens.push({ form, word: index });
    for (const { form, first: start, span } of segments.joins) found.joins.push({ form, start: first + start, span });
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
