import type { Language } from '#language/language.ts';
import { formsOf } from '#language/segment.ts';

/** An editor's set: words or phrases that stand for each other, or that also find others. */
export type SynonymSet = { same: readonly string[] } | { for: readonly string[]; also: readonly string[] };

/** Longest phrase with synonyms, in words. */
export const LONGEST_PHRASE = 7;

/**
 * A set as published. Each phrase is in it once: with all others listed for each, a topic of 2,000 names would take 40
 * MB.
 */
export interface CompiledSet {
  /** Normalised words or phrases with synonyms. */
  from: string[];
  /** Synonyms of each of them but itself, as the editor wrote them. */
  to: string[];
}

const keyOf = (phrase: string): string => formsOf(phrase).join(' ');

/** Normalises the editor's sets for look-up and drops what no essay has. */
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

/** Synonyms of a phrase, given as normalised words, as the editor wrote them. */
export type FindSynonyms = (forms: readonly string[]) => readonly string[];

/** Builds the look-up of synonyms. Inflected words are found too: `netizen` by `netizens`. */
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

/** Look-up keys of a phrase: in one spelling, with each base of its last word. */
function formsOfKey(forms: readonly string[], { oneSpelling, basesOf }: Language): string[] {
  const start = forms.slice(0, -1).map(oneSpelling);
  return basesOf(forms.at(-1) ?? '').map((last) => [...start, last].join(' '));
}
