import * as en from './en.ts';
import { BRACKETED, MIRRORED, pseudoStrings } from './pseudo.ts';
import * as zh from './zh.ts';

/** A string, or a function that makes one, as any language may have it. */
type Any<T> = T extends string
  ? string extends T
    ? string
    : T extends 'ltr' | 'rtl'
      ? 'ltr' | 'rtl'
      : string
  : T extends (...values: infer Values) => infer Result
    ? (...values: Values) => Any<Result>
    : { [Key in keyof T]: Any<T[Key]> };

/** What each language of the interface says. */
export type Strings = { [Name in keyof typeof en]: Any<(typeof en)[Name]> };

/** Languages of the interface, by the first part of their tag. To add one, write its file and a line here. */
export const LANGUAGES = { en, zh } satisfies Record<string, Strings>;

export type LanguageName = keyof typeof LANGUAGES;

/** Finds the language of a BCP 47 tag; undefined where the interface does not speak it. */
export function languageOf(tag: string): LanguageName | undefined {
  const name = new Intl.Locale(tag).language;
  return Object.hasOwn(LANGUAGES, name) ? (name as LanguageName) : undefined;
}

/** Whether a tag is that of a pseudo-locale. */
export const isPseudo = (tag: string): boolean => tag === BRACKETED || tag === MIRRORED;

/** Whether a site can have this language. */
export function isSpoken(tag: string): boolean {
  return isPseudo(tag) || languageOf(tag) !== undefined;
}

/** The strings for a tag: dates and numbers are those of its region, where it names one. */
export function stringsFor(tag: string): Strings {
  if (isPseudo(tag)) return pseudoStrings<Strings>(tag, en);
  const name = languageOf(tag);
  if (!name) throw new Error(`The interface has no strings in "${tag}".`);
  return { ...LANGUAGES[name], locale: localeFor(tag, name) };
}

/** The tag for dates, lists and numbers: the site’s own where it says more than the language. */
export function localeFor(tag: string, name: LanguageName): string {
  return tag === name ? LANGUAGES[name].locale : tag;
}
