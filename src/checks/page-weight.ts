import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileAt, type Issue, type Page, type Site } from './site.ts';

/**
 * Bytes, after brotli at its best, that an essay page may take before it can be read: its HTML, and the style sheets and
 * scripts that hold up its first paint. With headers this fits the first round trip of data of a new connection, about
 * 14 kB (RFC 6928: ten packets).
 */
export const ESSAY_BUDGET = 10_000;

/**
 * Size of a file as a host would send it.
 *
 * @param content the file
 * @returns bytes after brotli, quality 11
 */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What a page takes before it can be read. */
export interface PageWeight {
  html: number;
  css: number;
  script: number;
}

/**
 * Weighs a page: its HTML and what blocks its first paint.
 *
 * @param site the site that the page is of
 * @param page the page
 * @returns bytes after brotli, by kind
 */
export function weigh(site: Site, page: Page): PageWeight {
  const sizes = (selector: string, attribute: string): number =>
    page
      .$(selector)
      .toArray()
      .map((element) => fileAt(site, page.$(element).attr(attribute) ?? ''))
      .reduce((sum, name) => sum + (name ? brotliSize(readFileSync(`${site.folder}/${name}`)) : 0), 0);
  return {
    html: brotliSize(page.html),
    css: sizes('link[rel~=stylesheet]:not([media=print])', 'href'),
    script: sizes('script[src]:not([type=module], [async], [defer])', 'src'),
  };
}

/**
 * Check: each essay page fits its budget.
 *
 * @param site the built site
 */
export function pageWeight(site: Site): Issue[] {
  return site.pages
    .filter(({ $ }) => $('[data-essay]').length > 0)
    .flatMap((page): Issue[] => {
      const { html, css, script } = weigh(site, page);
      const total = html + css + script;
      // The author's words cannot be made shorter: a long essay may weigh more by what its own text weighs.
      const words = brotliSize(page.$('.prose').text());
      const budget = Math.max(ESSAY_BUDGET, words + ESSAY_BUDGET / 2);
      if (total <= budget) return [];
      return [
        {
          code: 'weight-001',
          file: page.file,
          message:
            `The page takes ${total} bytes before it can be read (HTML ${html}, style ${css}, ` +
            `script ${script}); ${Math.round(budget)} are allowed.`,
        },
      ];
    });
}
