import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What the pages of essays are called, below the root of the site. */
const ESSAY = /^essays\/[^/]+\/$/;

/** A style sheet that holds up the first paint, as Astro writes its link. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Integration: makes one style sheet of those that hold up the first paint of an essay. Apart they are compressed apart,
 * and the page names each: some 340 bytes. Other pages keep theirs, which they share.
 *
 * @param base path that the site is served under, with a slash at its end
 */
export function oneStyleSheet(base: string): AstroIntegration {
  return {
    name: 'one-style-sheet',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const fileOf = (address: string): string => path.join(fileURLToPath(dir), address.slice(base.length));
        const read = (href: string): string => readFileSync(fileOf(href), 'utf8');
        const write = (href: string, css: string): void => writeFileSync(fileOf(href), css);
        for (const { pathname } of pages.filter((page) => ESSAY.test(page.pathname))) {
          const file = fileOf(`${base}${pathname}index.html`);
          writeFileSync(file, withOneStyleSheet(readFileSync(file, 'utf8'), read, write));
        }
      },
    },
  };
}

/**
 * Gives a page one style sheet instead of several, in the same order, so that the cascade stays what it was.
 *
 * @param html the page
 * @param read gives the style sheet of an address
 * @param write publishes a style sheet under an address, which is that of the first with another name
 * @returns the page; as it was where it has no two style sheets
 */
export function withOneStyleSheet(
  html: string,
  read: (href: string) => string,
  write: (href: string, css: string) => void,
): string {
  const sheets = [...html.matchAll(LINK)].map(([, href = '']) => href);
  const [first, second] = sheets;
  if (first === undefined || second === undefined) return html;
  const css = sheets.map(read).join('');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const href = `${path.posix.dirname(first)}/essay.${hash}.css`;
  write(href, css);
  let isFirst = true;
  return html.replaceAll(LINK, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${href}">` : '';
    isFirst = false;
    return link;
  });
}
