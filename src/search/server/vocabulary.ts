import type { Language } from '#language/language.ts';
import type { Words } from '../index/word-list.ts';
import type { Concept } from '../query/expand.ts';
import type { Option } from '../query/options.ts';

/** Words that the index does not have, each with known ones that are near, and the number of their passages. */
export type Unknown = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The words of the index, as far as a server tells: those typed, in synonyms and near ones are taken for known, but for those
 * that it said are not. Parts of a word are not known: a compound is not divided.
 */
export function wordsBut(unknown: Unknown, typed: ReadonlySet<string>, language: Language): Words {
  const isKnown = (form: string): boolean => !unknown.has(form);
  return {
    language,
    count: (form) => (typed.has(form) && isKnown(form) ? 1 : 0),
    sameWord: (form) => (isKnown(form) ? [form] : []),
    near: (form) => unknown.get(form) ?? [],
    endingIn: () => [],
  };
}

/** Indexes in the query of words of which nothing was found. */
export function unfoundWords(concepts: readonly Concept[], used: ReadonlySet<Option>): number[] {
  return concepts.flatMap(({ at, options, parts }) => {
    if (parts.length > 0) return unfoundWords(parts, used);
    return options.some((option) => used.has(option)) ? [] : at;
  });
}
