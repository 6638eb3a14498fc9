import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Path of the page of an essay, below the root of the site. */
const ESSAY = /^essays\/[^/]+\/$/;

/** Link of a style sheet that blocks the first paint, as Astro writes it. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** Integration: joins the style sheets that block the first paint of an essay: its policy names one hash. Other pages share theirs. */
export function mergeCss(base: string): AstroIntegration {
  return {
    name: 'merge-css',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const fileOf = (address: string): string => path.join(fileURLToPath(dir), address.slice(base.length));
        const read = (href: string): string => readFileSync(fileOf(href), 'utf8');
        const write = (href: string, css: string): void => writeFileSync(fileOf(href), css);
        for (const { pathname } of pages.filter((page) => ESSAY.test(page.pathname))) {
          const file = fileOf(`${base}${pathname}index.html`);
          writeFileSync(file, withMergedCss(readFileSync(file, 'utf8'), read, write));
        }
      },
    },
  };
}

/** The page with one style sheet instead of several, joined in their order, so that the cascade stays the same. */
export function withMergedCss(
  html: string,
  read: (href: string) => string,
  write: (href: string, css: string) => void,
): string {
  const sheets = [...html.matchAll(LINK)].map(([, href = '']) => href);
  const [first, second] = sheets;
  if (first === undefined || second === undefined) return html;
  // Without line breaks at their ends, of which the Nu checker makes another hash.
  const css = sheets.map((sheet) => read(sheet).trim()).join('');
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
