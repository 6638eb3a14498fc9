import { segment } from '../language/segment.ts';
import { tokenise, wordsOf } from './text.ts';
import { isStopWord } from './stop-words.ts';

/** Longest query that is searched, in characters: a long paragraph. */
export const LONGEST_QUERY = 4_000;

/** Words from which a query may be a quotation. */
export const QUOTATION_WORDS = 8;

/** A word of a query, in the order in which it was typed. */
export interface QueryWord {
  /** As it is compared. */
  form: string;
  /** As it was typed, with its accents and capitals. */
  typed: string;
  /** Whether a hyphen joins it to the next word. */
  joinsNext: boolean;
  /** Whether it says something of what is looked for. */
  counts: boolean;
}

/** What a reader asked for. */
export interface Query {
  /** The words to look for, those in quotation marks among them. */
  words: QueryWord[];
  /** Phrases that must stand in the passage just so, each a list of forms. */
  phrases: string[][];
  /** The same phrases as they were typed. */
  quoted: string[];
  /** What must not stand in it: words, or phrases, each a list of forms. */
  excluded: string[][];
  /** Whether the last word may still be typed on. */
  open: boolean;
  /** Whether the query was too long and only its beginning counts. */
  cut: boolean;
}

const QUOTED = /((?<=^|\s)-)?["“”„‟«»＂]([^"“”„‟«»＂]*)["“”„‟«»＂]/gu;
const EXCLUDED = /(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;
const ANY_QUOTE = /["“”„‟«»＂]/gu;

/**
 * Reads a query: words, phrases in quotation marks of any kind, `-word` and `-"phrase"`.
 *
 * @param text what the reader typed
 * @returns what was asked for; words of function count only where there are no others
 */
export function parseQuery(text: string): Query {
  const cut = text.length > LONGEST_QUERY;
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const quoted: string[] = [];
  const forms = (part: string): string[] => tokenise(wordsOf(part)).tokens.map(({ form }) => form);
  const add = (list: string[][], part: string): boolean => {
    const found = forms(part);
    if (found.length > 0) list.push(found);
    return found.length > 0;
  };

  const rest = (cut ? beginningOf(text) : text)
    .replace(QUOTED, (_, minus: string | undefined, phrase: string) => {
      if (minus === undefined) {
        if (add(phrases, phrase)) quoted.push(phrase);
        return ` ${phrase} `;
      }
      add(excluded, phrase);
      return ' ';
    })
    .replace(EXCLUDED, (_, before: string, word: string) => {
      add(excluded, word.replace(ANY_QUOTE, ' '));
      return before;
    })
    .replace(ANY_QUOTE, ' ');
  const words = readWords(rest);
  return { words, phrases, quoted, excluded, cut, open: /[\p{L}\p{N}]$/u.test(rest) && words.length > 0 };
}

/**
 * Tells whether a query may be a quotation: it is long, or has something in quotation marks.
 *
 * @param query the query
 */
export function mayBeQuotation({ words, phrases }: Query): boolean {
  return phrases.length > 0 || words.length >= QUOTATION_WORDS;
}

/** The beginning of a text that is too long, up to the end of a word where there is one. */
function beginningOf(text: string): string {
  const beginning = text.slice(0, LONGEST_QUERY);
  return /\s/u.test(text.charAt(LONGEST_QUERY)) ? beginning : beginning.replace(/(?<=\s)\S+$/u, '');
}

function readWords(text: string): QueryWord[] {
  const typed = wordsOf(text);
  const { tokens, joins } = tokenise(typed);
  const joined = new Set(
    joins.flatMap(({ start, span }) => Array.from({ length: span - 1 }, (_, index) => start + index)),
  );
  const shouting = !/\p{Ll}/u.test(text);
  const words = tokens.map(({ form, word }, index): QueryWord => {
    const asTyped = typedAs(typed[word] ?? '', index - tokens.findIndex((token) => token.word === word)) ?? form;
    // Capitals make an acronym of a word of function: WHO, US.
    const isAcronym = !shouting && /^\p{Lu}{2,}$/u.test(asTyped) && !OPERATORS.has(asTyped);
    return { form, typed: asTyped, joinsNext: joined.has(index), counts: isAcronym || !isStopWord(form) };
  });
  return words.some(({ counts }) => counts) ? words : words.map((word) => ({ ...word, counts: true }));
}

/** What other search engines read as operators. */
const OPERATORS = new Set(['AND', 'OR', 'NOT']);

/** One of the parts of a word as it was typed, without the signs around it and the points of an acronym. */
function typedAs(word: string, part: number): string | undefined {
  const place = segment(word).words[part];
  return place && word.slice(place.start, place.end).replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
}
