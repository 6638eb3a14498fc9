import { locale as LOCALE } from '#strings/chosen.ts';
import { memo } from './memo.ts';

/** Locale of citations: each style is in American English, or sets its own. */
export const CITATION_LOCALE = 'en-US';

const collator = memo((tag: string) => new Intl.Collator(tag));
const indexCollator = memo((tag: string) => new Intl.Collator(tag, { numeric: true, ignorePunctuation: true }));
const listFormat = memo((tag: string) => new Intl.ListFormat(tag, { type: 'conjunction' }));

export function compare(a: string, b: string, tag: string = LOCALE): number {
  return collator(tag).compare(a, b);
}

/**
 * Order of a book index: letter by letter, ignoring spaces, hyphens and case; numbers by value. No two words are equal.
 */
export function compareInIndex(a: string, b: string, tag: string = LOCALE): number {
  return indexCollator(tag).compare(a, b) || (a < b ? -1 : Number(a > b));
}

export function listOf(items: readonly string[], tag: string = LOCALE): string {
  return listFormat(tag).format(items);
}

/** List of things that are more than words: `[a, ', ', b, ' and ', c]`. */
export function listAround<T extends object>(items: readonly T[], tag: string = LOCALE): (T | string)[] {
  let next = 0;
  return listFormat(tag)
    .formatToParts(items.map(() => 'x'))
    .flatMap(({ type, value }) => (type === 'element' ? (items[next++] ?? []) : value));
}

export function formatNumber(number: number, options?: Intl.NumberFormatOptions, tag: string = LOCALE): string {
  return number.toLocaleString(tag, options);
}

export function capital(letter: string, tag: string = LOCALE): string {
  return letter.toLocaleUpperCase(tag);
}
