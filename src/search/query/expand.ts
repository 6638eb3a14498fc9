import { isSameWord, type Language } from '#language/language.ts';
import { isLetterWord } from '#language/scripts.ts';
import { formsOf } from '#language/segment.ts';
import { LONGEST_PHRASE, type FindSynonyms } from '../index/synonyms.ts';
import { ANY_WORD } from '../index/terms.ts';
import {
  exactly,
  joinedOptions,
  letterOptions,
  meantBy,
  hasUnknown,
  nearOptions,
  optionsFor,
  synonymOptions,
  wordOptions,
  type Option,
  type Vocabulary,
} from './options.ts';
import type { Query, QueryWord } from './query.ts';

/** A unit of meaning in the query, with all its variants. */
export interface Concept {
  typed: string;
  /** Indexes of its words in the query. */
  at: number[];
  options: Option[];
  /** The single words of a compound or a phrase. */
  parts: Concept[];
  /** Set for a question word beside others. */
  asks?: true;
}

/** All options of some concepts, those of their parts included. */
export function optionsOf(concepts: readonly Concept[]): Option[] {
  return concepts.flatMap(({ options, parts }) => [...options, ...optionsOf(parts)]);
}

/** Index terms of some concepts. */
export function formsIn(concepts: readonly Concept[]): string[] {
  const forms = optionsOf(concepts).flatMap(({ phrase }) => phrase.flat().map(({ form }) => form));
  return [...new Set(forms)].filter((form) => form !== ANY_WORD);
}

/**
 * Expands the words of a query to concepts; a word in quotation marks has no variants. A concept without options and
 * parts is in no essay.
 */
export function expand({ words, open, phrases }: Query, { synonyms, ...others }: Vocabulary): Concept[] {
  const exact = new Set(phrases.flat());
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
          ? optionsFor('word', word.form, [exactly(word.form, vocabulary.words)])
          : wordOptions(word.form, last, vocabulary),
      parts: [],
      ...(word.asks ? { asks: true } : {}),
    };
  };
  const seen = new Set<string>();
  for (let index = 0; index < words.length;) {
    const span = exact.has(words[index]?.form ?? '') ? undefined : findSpan(meant, index, vocabulary);
    const length = span?.length ?? 1;
    const forms = words.slice(index, index + length).map(({ form }) => form);
    const counting = forms.flatMap((_, offset) => (words[index + offset]?.counts ? [index + offset] : []));
    if (seen.has(forms.join(' '))) counting.length = 0;
    seen.add(forms.join(' '));
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
 * Drops synonyms made of words in the query: `cooperation in cyberspace` is part of “international cooperation in
 * cyberspace”, not a synonym.
 */
function otherWords(words: readonly QueryWord[], synonyms: FindSynonyms, language: Language): FindSynonyms {
  const isTyped = (form: string): boolean =>
    language.isStopWord(form) || words.some((word) => isSameWord(word.form, form, language));
  return (forms) => synonyms(forms).filter((phrase) => !formsOf(phrase).every(isTyped));
}

/** Finds the longest phrase at a position that has synonyms or is a compound in parts. */
function findSpan(
  words: readonly QueryWord[],
  start: number,
  vocabulary: Vocabulary,
): { length: number; options: Option[] } | undefined {
  const { words: list, synonyms } = vocabulary;
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 1; length -= 1) {
    const span = words.slice(start, start + length);
    if (!span.some(({ counts }) => counts)) continue;
    const forms = span.map(({ form }) => form);
    const hyphenated = words.slice(start, start + length - 1).every(({ joinsNext }) => joinsNext);
    const options = [
      ...synonymOptions(synonyms(span.flatMap((word) => word.forms)), list),
      ...joinedOptions(forms, list),
    ];
    if (hyphenated) options.push(...synonymOptions(synonyms([forms.join('')]), list));
    if (length === 2 && options.length === 0 && hasUnknown(span, list))
      options.push(...nearOptions(forms.join(' '), vocabulary));
    if (options.length > 0) return { length, options };
  }
  return undefined;
}
