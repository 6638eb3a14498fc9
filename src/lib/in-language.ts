import { direction } from '#strings/chosen.ts';

/** Scripts that run from right to left (ISO 15924), as far as they are written today. */
export const RTL_SCRIPTS = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

export type Direction = 'ltr' | 'rtl';

/** The direction in which a language is written. */
export function directionOf(lang: string): Direction {
  const { script } = new Intl.Locale(lang).maximize();
  return script && RTL_SCRIPTS.includes(script) ? 'rtl' : 'ltr';
}

/**
 * Attributes of words in a language of their own. Where that runs the other way than the page, `dir` isolates them: the
 * marks and numbers of the sentence around them keep their places.
 */
export function inLanguage(lang: string | undefined): { lang?: string; dir?: Direction } {
  if (lang === undefined) return {};
  const own = directionOf(lang);
  return own === direction ? { lang } : { lang, dir: own };
}
