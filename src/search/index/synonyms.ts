import type { Language } from '#language/language.ts';
import { formsOf } from '#language/segment.ts';

/** A set of the editor: words or phrases that stand for one another, or some that also find others. */
export type SynonymSet = { same: readonly string[] } | { for: readonly string[]; also: readonly string[] };

/** Longest phrase that has synonyms, in words. */
export const LONGEST_PHRASE = 7;

/**
 * A set as it is published. Each phrase stands in it once: with a list of the others for each of them, a topic of 2,000
 * names would take 40 MB.
 */
export interface CompiledSet {
  /** Words or phrases that have others, as they are compared. */
  from: string[];
  /** What is found for each of them, but for itself, as the editor wrote it. */
  to: string[];
}

const keyOf = (phrase: string): string => formsOf(phrase).join(' ');

/**
 * Brings the editor's sets into the form in which queries look them up, without what could find nothing.
 *
 * @param sets the editor's sets
 * @param occurs tells whether the essays have a word, in any of its forms
 */
export function compileSynonyms(sets: readonly SynonymSet[], occurs: (form: string) => boolean): CompiledSet[] {
  const canBeFound = (phrase: string): boolean => formsOf(phrase).every(occurs);
  return sets.flatMap((set): CompiledSet[] => {
    const [all, others] = 'same' in set ? [set.same, set.same] : [set.for, set.also];
    const to = others.filter(canBeFound);
    const found = new Set(to.map(keyOf));
    const from = [...new Set(all.map(keyOf))].filter((key) => found.size > (found.has(key) ? 1 : 0));
    return from.length > 0 ? [{ from, to }] : [];
  });
}

/**
 * Finds what may stand for a word or a phrase.
 *
 * @param forms its words, as they are compared
 * @returns other words and phrases as the editor wrote them; none where the editor has no set for it
 */
export type FindSynonyms = (forms: readonly string[]) => readonly string[];

/**
 * Makes the look-up of synonyms. Inflected words are found too: `netizen` by `netizens`.
 *
 * @param compiled as `compileSynonyms` gives it
 * @param language of the essays
 */
export function synonymsFrom(compiled: readonly CompiledSet[], language: Language): FindSynonyms {
  const byForm = new Map<string, { key: string; to: readonly string[] }[]>();
  for (const { from, to } of compiled) {
    for (const key of from) {
      for (const form of formsOfKey(key.split(' '), language)) {
        const entries = byForm.get(form) ?? [];
        entries.push({ key, to });
        byForm.set(form, entries);
      }
    }
  }
  return (forms) => {
    const entries = formsOfKey(forms, language).flatMap((form) => byForm.get(form) ?? []);
    return [...new Set(entries.flatMap(({ key, to }) => to.filter((other) => keyOf(other) !== key)))];
  };
}

/** A phrase in one spelling, its last word in each form that it may be an inflection of. */
function formsOfKey(forms: readonly string[], { oneSpelling, basesOf }: Language): string[] {
  const start = forms.slice(0, -1).map(oneSpelling);
  return basesOf(forms.at(-1) ?? '').map((last) => [...start, last].join(' '));
}
