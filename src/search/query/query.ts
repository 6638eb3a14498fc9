import { groupLetters } from '#language/group.ts';
import { isLetterWord } from '#language/scripts.ts';
import { formsOf, segment, type Segments, type Word } from '#language/segment.ts';
import type { Language } from '#language/language.ts';
import { cellsOf } from '../index/terms.ts';

/** Longest query, in UTF-16 units: a long paragraph. */
export const LONGEST_QUERY = 4_000;

/** Words from which a query may be a quotation. */
export const QUOTATION_WORDS = 8;

export interface QueryWord {
  /** Normalised form. */
  form: string;
  /** The same as tokens of a text: one word, or several letters of a script without spaces. */
  forms: string[];
  typed: string;
  /** Index of its first token in the query. */
  at: number;
  /** True if a hyphen or an apostrophe joins it to the next word. */
  joinsNext: boolean;
  /** True if it is a content word. */
  counts: boolean;
  /** True if it is a question word of little content, as in `who should make the rules`. */
  asks: boolean;
}

/** A parsed query. */
export interface Query {
  /** Words to search, quoted ones included. */
  words: QueryWord[];
  /** Number of tokens, stop words included. */
  size: number;
  /** Quoted phrases, as index terms; see `cellsOf`. */
  phrases: string[][];
  /** Quoted phrases as typed. */
  quoted: string[];
  /** Excluded words and phrases, as index terms. */
  excluded: string[][];
  /** True if the last word may be incomplete. */
  open: boolean;
  cut: boolean;
}

/** Quotation marks of any script. Within a Hebrew word, as in צה"ל, they mark an acronym. */
const SIGNS = String.raw`["“”„‟«»‹›＂〝〞〟「」『』｢｣﹁﹂﹃﹄]`;
const MARK = String.raw`(?:(?<!\p{Script=Hebrew})${SIGNS}|${SIGNS}(?!\p{Script=Hebrew}))`;
const QUOTED = new RegExp(String.raw`((?<=^|\s)-)?${MARK}((?:(?!${MARK}).)*)${MARK}`, 'gsu');
const EXCLUDED = /(^|\s)-(?=[\p{L}\p{N}])(\S+)/gu;
const ANY_MARK = new RegExp(MARK, 'gu');

export function withoutQuotationMarks(text: string): string {
  return text.replace(ANY_MARK, ' ');
}

/**
 * Parses words, phrases in quotation marks of any kind, `-word` and `-"phrase"`. Stop words count only where there are
 * no others.
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
          // A hyphen within a phrase is no exclusion.
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

export function mayBeQuotation({ size, phrases }: Query): boolean {
  return phrases.length > 0 || size >= QUOTATION_WORDS;
}

/** Cuts a long query at the end of a word where there is one. */
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
    // Capitals turn a stop word into an acronym: WHO, US.
    const isAcronym = !shouting && /^\p{Lu}{2,}$/u.test(typed.replaceAll('.', '')) && !OPERATORS.has(typed);
    const counts = isAcronym || !language.isStopWord(form);
    const asks = counts && !isAcronym && language.isQuestionWord(form);
    return { form, forms, typed, at, joinsNext: joined.has(at), counts, asks };
  });
  const some = words.some(({ counts }) => counts) ? words : words.map((word) => ({ ...word, counts: true }));
  // Question words alone are the content.
  return some.some(({ counts, asks }) => counts && !asks) ? some : some.map((word) => ({ ...word, asks: false }));
}

/** Groups the letters of scripts without spaces into dictionary words. */
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

/** Operators of other search engines, which look like acronyms. */
const OPERATORS = new Set(['AND', 'OR', 'NOT']);
