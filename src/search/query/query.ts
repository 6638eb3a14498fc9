import { groupLetters } from '#language/group.ts';
import { isLetterWord } from '#language/scripts.ts';
import { segment, type Segments, type Word } from '#language/segment.ts';
import type { Language } from '#language/language.ts';
import { cellsOf } from '../index/terms.ts';
import { formsOf } from '#language/segment.ts';

/** Longest query that is searched, in characters: a long paragraph. */
export const LONGEST_QUERY = 4_000;

/** Words from which a query may be a quotation. */
export const QUOTATION_WORDS = 8;

/** A word of a query, in the order in which it was typed. */
export interface QueryWord {
  /** As it is compared. */
  form: string;
  /** The same as a text has it: one word, or several letters of a script without spaces. */
  forms: string[];
  /** As it was typed, with its accents and capitals. */
  typed: string;
  /** Place of the first of them among all words. */
  at: number;
  /** Whether a hyphen or an apostrophe joins it to the next word. */
  joinsNext: boolean;
  /** Whether it says something of what is looked for. */
  counts: boolean;
  /** Whether it carries the question, and says little of its matter: `who should make the rules`. */
  asks: boolean;
}

/** What a reader asked for. */
export interface Query {
  /** The words to look for, those in quotation marks among them. */
  words: QueryWord[];
  /** Number of words as a text has them, whatever they ask for: each letter of a script without spaces is one. */
  size: number;
  /** Phrases that must stand in the passage just so, each a list of terms; see `cellsOf`. */
  phrases: string[][];
  /** The same phrases as they were typed. */
  quoted: string[];
  /** What must not stand in it: words, or phrases, each a list of terms. */
  excluded: string[][];
  /** Whether the last word may still be typed on. */
  open: boolean;
  /** Whether the query was too long and only its beginning counts. */
  cut: boolean;
}

/** Quotation marks of any script; but for those within a Hebrew word, as in צה"ל, which make an acronym of it. */
const SIGNS = String.raw`["“”„‟«»‹›＂〝〞〟「」『』｢｣﹁﹂﹃﹄]`;
const MARK = String.raw`(?:(?<!\p{Script=Hebrew})${SIGNS}|${SIGNS}(?!\p{Script=Hebrew}))`;
const QUOTED = new RegExp(String.raw`((?<=^|\s)-)?${MARK}((?:(?!${MARK}).)*)${MARK}`, 'gsu');
const EXCLUDED = /(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;
const ANY_MARK = new RegExp(MARK, 'gu');

/**
 * Takes the quotation marks out of a text.
 *
 * @param text such as a sentence of an essay
 */
export function withoutQuotationMarks(text: string): string {
  return text.replace(ANY_MARK, ' ');
}

/**
 * Reads a query: words, phrases in quotation marks of any kind, `-word` and `-"phrase"`.
 *
 * @param text what the reader typed
 * @param language of the essays
 * @returns what was asked for; words of function count only where there are no others
 */
export function parseQuery(text: string, language: Language): Query {
  const cut = text.length > LONGEST_QUERY;
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const quoted: string[] = [];
  const add = (list: string[][], part: string): boolean => {
    const found = cellsOf(formsOf(part));
    if (found.length > 0) list.push(found);
    return found.length > 0;
  };

  const asked = cut ? beginningOf(text) : text;
  const rest = withoutQuotationMarks(
    asked
      .replace(QUOTED, (_, minus: string | undefined, phrase: string) => {
        if (minus === undefined) {
          if (add(phrases, phrase)) quoted.push(phrase);
          // Within a phrase a hyphen excludes nothing.
          return ` ${phrase.replace(/(^|\s)-/gu, '$1 ')} `;
        }
        add(excluded, phrase);
        return ' ';
      })
      .replace(EXCLUDED, (_, before: string, word: string) => {
        add(excluded, withoutQuotationMarks(word));
        return before;
      }),
  );
  const words = readWords(rest, segment(rest), language);
  const open = /[\p{L}\p{N}\p{M}]$/u.test(rest) && words.length > 0;
  return { words, size: formsOf(withoutQuotationMarks(asked)).length, phrases, quoted, excluded, cut, open };
}

/**
 * Tells whether a query may be a quotation: it is long, or has something in quotation marks.
 *
 * @param query the query
 */
export function mayBeQuotation({ size, phrases }: Query): boolean {
  return phrases.length > 0 || size >= QUOTATION_WORDS;
}

/** The beginning of a text that is too long, up to the end of a word where there is one. */
function beginningOf(text: string): string {
  const beginning = text.slice(0, LONGEST_QUERY);
  return /\s/u.test(text.charAt(LONGEST_QUERY)) ? beginning : beginning.replace(/(?<=\s)\S+$/u, '');
}

function readWords(text: string, { words: all, joins }: Segments, language: Language): QueryWord[] {
  const joined = new Set(joins.flatMap(({ first, span }) => range(first, span - 1)));
  const shouting = !/\p{Ll}/u.test(text);
  const words = groupsOf(text, all).map(({ at, span }): QueryWord => {
    const own = all.slice(at, at + span);
    const typed = text.slice(own[0]?.start, own.at(-1)?.end);
    const forms = own.map((word) => word.form);
    const form = forms.join('');
    // Capitals make an acronym of a word of function: WHO, US.
    const isAcronym = !shouting && /^\p{Lu}{2,}$/u.test(typed.replaceAll('.', '')) && !OPERATORS.has(typed);
    const counts = isAcronym || !language.isStopWord(form);
    const asks = counts && !isAcronym && language.isQuestionWord(form);
    return { form, forms, typed, at, joinsNext: joined.has(at), counts, asks };
  });
  const some = words.some(({ counts }) => counts) ? words : words.map((word) => ({ ...word, counts: true }));
  // What nothing stands beside is the matter itself.
  return some.some(({ counts, asks }) => counts && !asks) ? some : some.map((word) => ({ ...word, asks: false }));
}

/** The words of a query; letters of scripts without spaces by the dictionary's words. */
function groupsOf(text: string, words: readonly Word[]): { at: number; span: number }[] {
  if (!words.some(({ form }) => isLetterWord(form))) return words.map((_, at) => ({ at, span: 1 }));
  const starts = new Set(groupLetters(text).map(({ start }) => start));
  const groups: { at: number; span: number }[] = [];
  words.forEach(({ form, start }, at) => {
    const before = words[at - 1];
    const goesOn = isLetterWord(form) && before?.end === start && isLetterWord(before.form) && !starts.has(start);
    const last = groups.at(-1);
    if (goesOn && last) last.span += 1;
    else groups.push({ at, span: 1 });
  });
  return groups;
}

function range(start: number, length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, index) => start + index);
}

/** What other search engines read as operators. */
const OPERATORS = new Set(['AND', 'OR', 'NOT']);
