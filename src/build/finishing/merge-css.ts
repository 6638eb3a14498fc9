import { createHash } from 'node:crypto';
import path from 'node:path';
import { FIRST_PAINT } from '#hosting/inline.ts';

/** Link of a style sheet that blocks the first paint, as Astro writes it. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Joins the style sheets that block the first paint of a page, in their order, so that the cascade stays the same and a
 * policy names one hash.
 */
export function withMergedCss(
  html: string,
  read: (href: string) => string,
  write: (href: string, css: string) => void,
): string {
  const sheets = [...html.matchAll(LINK)].map(([, href = '']) => href);
  const [first] = sheets;
  if (first === undefined) return html;
  // Without line breaks at their ends, of which the Nu checker makes another hash.
  const css = sheets.map((sheet) => read(sheet).trim()).join('');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const href = `${path.posix.dirname(first)}/${FIRST_PAINT}.${hash}.css`;
  write(href, css);
  let isFirst = true;
  return html.replaceAll(LINK, () => {
    const link = isFirst ? `<link rel="stylesheet" href="${href}">` : '';
    isFirst = false;
    return link;
  });
}
