import { locale as LOCALE } from '#strings/chosen.ts';

/** The locale of citations: each style is American in its words, or sets its own. */
export const CITATION_LOCALE = 'en-US';

/** Makes a thing once for each language. */
function byTag<T>(make: (tag: string) => T): (tag: string) => T {
  const made = new Map<string, T>();
  return (tag) => {
    const before = made.get(tag);
    if (before !== undefined) return before;
    const thing = make(tag);
    made.set(tag, thing);
    return thing;
  };
}

const collator = byTag((tag) => new Intl.Collator(tag));
const indexCollator = byTag((tag) => new Intl.Collator(tag, { numeric: true, ignorePunctuation: true }));
const listFormat = byTag((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/**
 * Orders words as a language does.
 *
 * @param a, b the words
 * @param tag of the language
 * @returns negative, zero or positive, as `Array.prototype.sort` wants it
 */
export function compare(a: string, b: string, tag: string = LOCALE): number {
  return collator(tag).compare(a, b);
}

/**
 * Orders words as the index of a book does: letter by letter, so that spaces, hyphens and capitals make no difference, and
 * numbers by what they count. No two words are equal.
 */
export function compareInIndex(a: string, b: string, tag: string = LOCALE): number {
  return indexCollator(tag).compare(a, b) || (a < b ? -1 : Number(a > b));
}

/** Writes a list in words: `a, b and c`. */
export function listOf(items: readonly string[], tag: string = LOCALE): string {
  return listFormat(tag).format(items);
}

/**
 * Puts the words of a list between things that are more than words: `[a, ', ', b, ' and ', c]`.
 *
 * @param items what to list
 * @returns the items in order, with the words that join them between them
 */
export function listAround<T extends object>(items: readonly T[], tag: string = LOCALE): (T | string)[] {
  let next = 0;
  return listFormat(tag)
    .formatToParts(items.map(() => 'x'))
    .flatMap(({ type, value }) => (type === 'element' ? (items[next++] ?? []) : value));
}

/** Writes a number with its groups of digits: `1,234`. */
export function formatNumber(number: number, options?: Intl.NumberFormatOptions, tag: string = LOCALE): string {
  return number.toLocaleString(tag, options);
}

/** Makes a letter a capital. */
export function capital(letter: string, tag: string = LOCALE): string {
  return letter.toLocaleUpperCase(tag);
}
