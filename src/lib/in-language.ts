import { direction } from '#strings/chosen.ts';

/** Scripts that run from right to left (ISO 15924), as far as they are written today. */
const RTL_SCRIPTS = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/**
 * Attributes of words in a language of their own. Where that runs the other way than the page, `dir` isolates them: the
 * marks and numbers of the sentence around them keep their places.
 */
export function inLanguage(lang: string | undefined): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === undefined) return {};
  const { script } = new Intl.Locale(lang).maximize();
  const own = script && RTL_SCRIPTS.includes(script) ? 'rtl' : 'ltr';
  return own === direction ? { lang } : { lang, dir: own };
}
