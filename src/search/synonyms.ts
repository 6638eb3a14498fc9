import { basesOf, oneSpelling } from './forms.ts';
import { formsOf } from './text.ts';

/** A set of the editor: words or phrases that stand for one another, or some that also find others. */
export type SynonymSet = { same: readonly string[] } | { for: readonly string[]; also: readonly string[] };

/** Longest phrase that has synonyms, in words. */
export const LONGEST_PHRASE = 7;

/**
 * Brings the editor's sets into the form in which queries look them up, without what could find nothing.
 *
 * @param sets the editor's sets
 * @param occurs tells whether the essays have a word, in any of its forms
 * @returns for each word or phrase, as it is compared, the others as the editor wrote them
 */
export function compileSynonyms(
  sets: readonly SynonymSet[],
  occurs: (form: string) => boolean,
): Record<string, string[]> {
  const compiled = new Map<string, string[]>();
  const canBeFound = (phrase: string): boolean => formsOf(phrase).every(occurs);
  for (const set of sets) {
    const [from, to] = 'same' in set ? [set.same, set.same] : [set.for, set.also];
    for (const phrase of from) {
      const key = formsOf(phrase).join(' ');
      const others = to.filter((other) => formsOf(other).join(' ') !== key && canBeFound(other));
      if (others.length > 0) compiled.set(key, [...new Set([...(compiled.get(key) ?? []), ...others])]);
    }
  }
  return Object.fromEntries(compiled);
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
 */
export function synonymsFrom(compiled: Readonly<Record<string, string[]>>): FindSynonyms {
  const byKey = new Map<string, Set<string>>();
  for (const [key, others] of Object.entries(compiled)) {
    for (const form of keysOf(key.split(' '))) {
      byKey.set(form, new Set([...(byKey.get(form) ?? []), ...others]));
    }
  }
  return (forms) => [...new Set(keysOf(forms).flatMap((key) => [...(byKey.get(key) ?? [])]))];
}

/** A phrase in one spelling, its last word in each form that it may be an inflection of. */
function keysOf(forms: readonly string[]): string[] {
  const start = forms.slice(0, -1).map(oneSpelling);
  return basesOf(forms.at(-1) ?? '').map((last) => [...start, last].join(' '));
}
