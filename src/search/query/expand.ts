import { isSameWord, type Language } from '#language/language.ts';
import {
  joinedOptions,
  letterOptions,
  meantBy,
  hasUnknown,
  nearOptions,
  optionsFor,
  row,
  synonymOptions,
  wordOptions,
  type Option,
  type Vocabulary,
} from './options.ts';
import type { QueryWord } from './query.ts';
import { LONGEST_PHRASE, type FindSynonyms } from '../index/synonyms.ts';
import { formsOf } from '#language/segment.ts';
import { isLetterWord } from '#language/scripts.ts';

/** Something that the reader looks for, with all the ways to find it. */
export interface Concept {
  /** As it was typed. */
  typed: string;
  /** Places of its words in the query. */
  at: number[];
  options: Option[];
  /** The words of a compound or a phrase, each by itself. */
  parts: Concept[];
  /** Whether it only carries a question; not there where it is its matter. */
  asks?: true;
}

/**
 * Finds the ways in which the essays may say what a reader typed.
 *
 * @param words the words of the query
 * @param options `open`: the last word may be incomplete; `exact`: forms that stand for themselves alone, as in quotes
 * @param vocabulary the words of the essays, and the editor's synonyms
 * @returns concepts in the order of the query; one without options and parts is in no essay
 */
export function expand(
  words: readonly QueryWord[],
  { open, exact }: { open: boolean; exact: ReadonlySet<string> },
  { synonyms, ...others }: Vocabulary,
): Concept[] {
  const vocabulary = { ...others, synonyms: otherWords(words, synonyms, others.words.language) };
  const meant = meantBy(words, vocabulary);
  const concepts: Concept[] = [];
  const single = (index: number): Concept => {
    const word = words[index];
    if (!word) throw new RangeError(`There is no word ${index} in the query.`);
    const last = open && index === words.length - 1;
    return {
      typed: word.typed,
      at: [index],
      options: isLetterWord(word.forms[0] ?? '')
        ? letterOptions(word, vocabulary)
        : exact.has(word.form)
          ? optionsFor('word', word.form, 1, [row(word.form, vocabulary.words, true)])
          : wordOptions(word.form, last, vocabulary),
      parts: [],
      ...(word.asks ? { asks: true } : {}),
    };
  };
  // A word that is typed again is looked for once.
  const known = new Set<string>();
  for (let index = 0; index < words.length;) {
    const span = exact.has(words[index]?.form ?? '') ? undefined : findSpan(meant, index, vocabulary);
    const length = span?.length ?? 1;
    const forms = words.slice(index, index + length).map(({ form }) => form);
    const counting = forms.flatMap((_, offset) => (words[index + offset]?.counts ? [index + offset] : []));
    if (known.has(forms.join(' '))) counting.length = 0;
    known.add(forms.join(' '));
    if (span && counting.length > 0) {
      const typed = words
        .slice(index, index + length)
        .map((word) => word.typed)
        .join(' ');
      concepts.push({ typed, at: counting, options: span.options, parts: counting.map(single) });
    } else if (counting.length > 0) {
      concepts.push(single(index));
    }
    index += length;
  }
  return concepts;
}

/**
 * Leaves out synonyms in the words of the query: `cooperation in cyberspace` is no other way to ask for “international
 * cooperation in cyberspace”, only a part of it.
 */
function otherWords(words: readonly QueryWord[], synonyms: FindSynonyms, language: Language): FindSynonyms {
  const isTyped = (form: string): boolean =>
    language.isStopWord(form) || words.some((word) => isSameWord(word.form, form, language));
  return (forms) => synonyms(forms).filter((phrase) => !formsOf(phrase).every(isTyped));
}

/** The longest row of words from a place on that is a phrase with synonyms, or a compound in parts. */
function findSpan(
  words: readonly QueryWord[],
  start: number,
  vocabulary: Vocabulary,
): { length: number; options: Option[] } | undefined {
  const { words: list, synonyms } = vocabulary;
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 1; length -= 1) {
    const span = words.slice(start, start + length);
    const forms = span.map(({ form }) => form);
    const hyphenated = words.slice(start, start + length - 1).every(({ joinsNext }) => joinsNext);
    const options = [
      ...synonymOptions(synonyms(span.flatMap((word) => word.forms)), list),
      ...joinedOptions(forms, list),
    ];
    if (hyphenated) options.push(...synonymOptions(synonyms([forms.join('')]), list));
    if (length === 2 && options.length === 0 && hasUnknown(forms, list))
      options.push(...nearOptions(forms.join(' '), vocabulary));
    if (options.length > 0) return { length, options };
  }
  return undefined;
}
