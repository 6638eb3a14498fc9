import type { Element } from 'hast';
import { h } from 'hastscript';
import type { VFile } from 'vfile';
import { UNDETERMINED } from '#language/language.ts';
import { frontMatterOf } from './place.ts';
import { site } from '#content/site.ts';

/** Class of elements that reader views might drop for their id, such as `#comments`; it marks them as content. */
export const KEPT_BY_READER_VIEWS = ['content'];

/**
 * Visible words of a link with an `aria-label`. Programs that extract the text, to read it aloud or later, drop what is
 * `aria-hidden`.
 */
export function besideText(words: string, attributes: { dir?: string } = {}): Element {
  return h('span', { ariaHidden: 'true', ...attributes }, words);
}

/** Language of an essay. */
export function languageOf(file: VFile): string {
  const { language } = frontMatterOf(file);
  return typeof language === 'string' ? language : UNDETERMINED;
}

/** `lang` of the site’s words in an essay of another language. */
export function siteWords(language: string): { lang?: string } {
  const [own, other] = [language, site.language].map((tag) => new Intl.Locale(tag).maximize());
  return own?.language === other?.language && own?.script === other?.script ? {} : { lang: site.language };
}
