import { createHash } from 'node:crypto';
import path from 'node:path';

/** Link of a style sheet that blocks the first paint, as Astro writes it. */
const LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Joins the style sheets that block the first paint of an essay, in their order, so that the cascade stays the same: its
 * policy names one hash. Other pages share theirs.
 */
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
