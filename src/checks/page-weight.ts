import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { memo } from '#language/memo.ts';
import { elementsOf, fileAt, ofEachPage, type Page, type PageIssue, type Site } from './site.ts';

/**
 * Bytes (brotli 11) of an essay page before its first paint: HTML, render-blocking style sheets and scripts. With headers
 * this fits the initial congestion window of a new connection, about 14 kB (RFC 6928: ten packets).
 */
export const ESSAY_BUDGET = 9_000;

/** Bytes around the text: a long essay may weigh more, its frame may not. */
const AROUND_THE_TEXT = 6_600;

/** Bytes of a section: its heading stands again in the contents and in the JSON-LD. */
const FOR_A_SECTION = 20;

/** Bytes of the page and all that it fetches by itself: fonts, style sheets, scripts, favicon. */
const WHOLE_BUDGET = 24_000;

/** Bytes after brotli, quality 11. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * Bytes over the network by site and file: many pages share files, and compression is slow. Fonts are compressed
 * already.
 */
const sizesOf = memo(({ folder }: Site) =>
  memo((name: string) => {
    const content = readFileSync(`${folder}/${name}`);
    return name.endsWith('.woff2') ? content.length : brotliSize(content);
  }),
);

/** Bytes before the first paint, by kind. */
export function weigh(site: Site, page: Page): Record<'html' | 'css' | 'script', number> {
  const sizes = (selector: string, attribute: string): number =>
    elementsOf(page, selector)
      .map(({ attribs }) => fileAt(site, attribs[attribute] ?? ''))
      .reduce((sum, name) => sum + (name ? sizesOf(site)(name) : 0), 0);
  return {
    html: brotliSize(page.html),
    css: sizes('link[rel~=stylesheet]:not([media=print])', 'href'),
    script: sizes('script[src]:not([type=module], [async], [defer])', 'src'),
  };
}

/** Files that a page fetches by itself, static imports included. Pictures belong to the essay, like its words. */
function fetchedBy(site: Site, page: Page): Set<string> {
  const found = new Set(
    elementsOf(page, 'link[rel~=stylesheet], link[rel=preload], link[rel=icon], script[src]').flatMap(
      ({ attribs }) => fileAt(site, attribs.href ?? attribs.src ?? '') ?? [],
    ),
  );
  const styles = [...found]
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(`${site.folder}/${name}`, 'utf8'));
  for (const address of [page.$('style').text(), ...styles].flatMap(fontsOf)) found.add(fileAt(site, address) ?? '');
  found.delete('');
  for (const name of found) {
    if (!name.endsWith('.js')) continue;
    const script = readFileSync(`${site.folder}/${name}`, 'utf8');
    for (const [, other] of script.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      found.add(path.posix.join(path.posix.dirname(name), other ?? ''));
    }
  }
  return found;
}

/** Fonts that every text needs: a page without italics fetches none for them. */
function fontsOf(css: string): string[] {
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => face);
  return faces
    .filter((face) => !/font-style\s*:\s*italic/.test(face))
    .flatMap((face) => /url\(["']?([^"')]+)/.exec(face)?.[1] ?? []);
}

/** Check: each essay page fits its budgets. */
export const pageWeight = ofEachPage((page, site) => {
  if (page.$('[data-essay]').length === 0) return [];
  const { html, css, script } = weigh(site, page);
  const first = html + css + script;
  const text = brotliSize(page.$('.prose').html() ?? '');
  const sections = page.$('.prose').find('h2, h3, h4, h5, h6').length;
  const mayTake = Math.max(ESSAY_BUDGET, text + AROUND_THE_TEXT + sections * FOR_A_SECTION);
  const whole = [...fetchedBy(site, page)].reduce((sum, name) => sum + sizesOf(site)(name), html);
  const mayWeigh = WHOLE_BUDGET + mayTake - ESSAY_BUDGET;
  const issues: PageIssue[] = [];
  if (first > mayTake) {
    const parts = `HTML ${html}, style ${css}, script ${script}`;
    const message = `The page takes ${first} bytes before it can be read (${parts}); ${mayTake} are allowed.`;
    issues.push({ code: 'weight-001', message });
  }
  if (whole > mayWeigh) {
    const message = `The page and what it fetches take ${whole} bytes; ${mayWeigh} are allowed.`;
    issues.push({ code: 'weight-002', message });
  }
  return issues;
});
