import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileAt, type Issue, type Page, type Site } from './site.ts';

/**
 * Bytes, after brotli at its best, that an essay page may take before it can be read: its HTML, and the style sheets and
 * scripts that hold up its first paint. With headers this fits the first round trip of data of a new connection, about
 * 14 kB (RFC 6928: ten packets).
 */
export const ESSAY_BUDGET = 9_000;

/** The author's words cannot be made shorter: a long essay may weigh more, but what is around its text may not. */
const AROUND_THE_TEXT = 6_600;

/** Each section of a long essay is named again in its contents, and in what the page says to programs. */
const FOR_A_SECTION = 20;

/** Bytes of everything that an essay page fetches by itself: also fonts, other style sheets, scripts, favicon. */
const WHOLE_BUDGET = 24_000;

/**
 * Size of a file as a host would send it.
 *
 * @returns bytes after brotli, quality 11
 */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Sizes of the files of a site, for many pages fetch the same, and to compress a file takes long. */
const known = new WeakMap<Site, Map<string, number>>();

/** Bytes of a file of a site as a host would send it; fonts are compressed already. */
function sizeOf(site: Site, name: string): number {
  const sizes = known.get(site) ?? new Map<string, number>();
  known.set(site, sizes);
  const size = sizes.get(name) ?? measured(`${site.folder}/${name}`);
  sizes.set(name, size);
  return size;
}

function measured(file: string): number {
  const content = readFileSync(file);
  return file.endsWith('.woff2') ? content.length : brotliSize(content);
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
 * @returns bytes after brotli, by kind
 */
export function weigh(site: Site, page: Page): PageWeight {
  const sizes = (selector: string, attribute: string): number =>
    page
      .$(selector)
      .toArray()
      .map((element) => fileAt(site, page.$(element).attr(attribute) ?? ''))
      .reduce((sum, name) => sum + (name ? sizeOf(site, name) : 0), 0);
  return {
    html: brotliSize(page.html),
    css: sizes('link[rel~=stylesheet]:not([media=print])', 'href'),
    script: sizes('script[src]:not([type=module], [async], [defer])', 'src'),
  };
}

/**
 * Everything that a page fetches by itself, with what its scripts import, as files of the site. Pictures are not
 * counted: they are the essay's own, like its words.
 */
function filesOf(site: Site, { $ }: Page): Set<string> {
  const found = new Set(
    $('link[rel~=stylesheet], link[rel=preload], link[rel=icon], script[src]')
      .toArray()
      .flatMap((element) => fileAt(site, $(element).attr('href') ?? $(element).attr('src') ?? '') ?? []),
  );
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    const script = readFileSync(`${site.folder}/${name}`, 'utf8');
    for (const [, other] of script.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      found.add(path.posix.join(path.posix.dirname(name), other ?? ''));
    }
  }
  return found;
}

/** Bytes of a page and all that it fetches by itself. */
function weighWhole(site: Site, page: Page): number {
  return [...filesOf(site, page)].reduce((sum, name) => sum + sizeOf(site, name), brotliSize(page.html));
}

/** Check: each essay page fits its budgets. */
export function pageWeight(site: Site): Issue[] {
  return site.pages
    .filter(({ $ }) => $('[data-essay]').length > 0)
    .flatMap((page): Issue[] => {
      const { html, css, script } = weigh(site, page);
      const first = html + css + script;
      const text = brotliSize(page.$('.prose').html() ?? '');
      const sections = page.$('.prose').find('h2, h3, h4, h5, h6').length;
      const mayTake = Math.max(ESSAY_BUDGET, text + AROUND_THE_TEXT + sections * FOR_A_SECTION);
      const whole = weighWhole(site, page);
      const mayWeigh = WHOLE_BUDGET + mayTake - ESSAY_BUDGET;
      const issues: Issue[] = [];
      if (first > mayTake) {
        issues.push({
          code: 'weight-001',
          file: page.file,
          message:
            `The page takes ${first} bytes before it can be read (HTML ${html}, style ${css}, ` +
            `script ${script}); ${mayTake} are allowed.`,
        });
      }
      if (whole > mayWeigh) {
        issues.push({
          code: 'weight-002',
          file: page.file,
          message: `The page and what it fetches take ${whole} bytes; ${mayWeigh} are allowed.`,
        });
      }
      return issues;
    });
}
