import type { Strings } from './languages.ts';

/* Pseudo-locales, by the tags that CLDR has for them: no reader’s language, but a way to see what is not translated. */

/** Brackets around all words, which show words that stand in no file of strings. */
export const BRACKETED = 'en-XA';
/** Arabic letters, from right to left. */
export const MIRRORED = 'ar-XB';

const ARABIC = 'ابجدهفغحيكقلمنوثرستعضطخزصش'.split('');
/** Private-use characters around texts that are put into a sentence and stay as they are. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

function toArabic(words: string): string {
  return words
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE}|\\{\\w+\\})`))
    .map((piece, index) =>
      index % 2 === 1
        ? piece.replaceAll(new RegExp(`[${OPEN}${CLOSE}]`, 'g'), '')
        : piece.replaceAll(/[a-z]/gi, (letter) => ARABIC[(letter.toLowerCase().codePointAt(0) ?? 97) - 97] ?? letter),
    )
    .join('');
}

const asItIs = (value: unknown): unknown => (typeof value === 'string' ? `${OPEN}${value}${CLOSE}` : value);

function translate(tag: string, value: unknown): unknown {
  if (typeof value === 'string') return tag === MIRRORED ? toArabic(value) : `⟦${value}⟧`;
  if (Array.isArray(value)) return value.map((item) => translate(tag, item));
  if (typeof value === 'function') {
    const call = value as (...values: unknown[]) => unknown;
    return (...values: unknown[]) => translate(tag, call(...(tag === MIRRORED ? values.map(asItIs) : values)));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, translate(tag, item)]));
  }
  return value;
}

/** Makes the strings of a pseudo-locale from those of a language. */
export function pseudoStrings<T extends object>(tag: string, strings: T): T {
  return {
    ...(translate(tag, { ...strings }) as T),
    locale: tag === MIRRORED ? 'ar-u-nu-latn' : 'en-GB',
    direction: (tag === MIRRORED ? 'rtl' : 'ltr') satisfies Strings['direction'],
  };
}
