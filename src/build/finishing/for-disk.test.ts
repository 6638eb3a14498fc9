import { expect, it } from 'vitest';
import { sha256 } from '#hosting/inline.ts';
import { pageForDisk, styleForDisk } from './for-disk.ts';

/** What is left of the body of a page. */
function bodyFor(body: string): string {
  const html = pageForDisk(`<!doctype html><html><head></head><body>${body}</body></html>`, 'essays/sea/index.html');
  return /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
}

it.each([
  ['a script', '<script type="module" src="/a.js" integrity="x"></script><p>Text</p>', '<p>Text</p>'],
  ['data', '<script type="application/ld+json">{}</script>', '<script type="application/ld+json">{}</script>'],
  [
    'what is for readers without script',
    '<noscript><p>Read <a href="/">on</a>.</p></noscript>',
    '<p>Read <a href="../../index.html">on</a>.</p>',
  ],
  [
    'a picture',
    '<img src="/a.png" srcset="/a.png 1x, /b.png 2x">',
    '<img src="../../a.png" srcset="../../a.png 1x, ../../b.png 2x">',
  ],
  ['a form', '<form action="/search/"></form>', '<form action="../../search/index.html"></form>'],
  ['an address for scripts', '<a-b data-base="/" data-kind="x"></a-b>', '<a-b data-kind="x"></a-b>'],
])('makes of %s what works on a disk', (_, body, expected) => {
  expect(bodyFor(body)).toBe(expected);
});

it.each([
  ['<link rel="stylesheet" integrity="x" href="/_astro/a.css">', '<link rel="stylesheet" href="../../_astro/a.css">'],
  ['<link rel="preload" href="/a.woff2" as="font" crossorigin>', ''],
  [
    '<meta http-equiv="refresh" content="0; url=/about/#p3">',
    '<meta http-equiv="refresh" content="0; url=../../about/index.html#p3">',
  ],
  [
    '<link rel="canonical" href="https://a.example/essays/sea/">',
    '<link rel="canonical" href="https://a.example/essays/sea/">',
  ],
])('makes of %s in the head: %s', (head, expected) => {
  expect(pageForDisk(`<html><head>${head}</head></html>`, 'essays/sea/index.html')).toContain(
    `<head>${expected}</head>`,
  );
});

it('shows and hides what style sheets do without script, and finds their fonts', () => {
  expect(
    styleForDisk(
      "@font-face{src:url(/_astro/a.woff2);font-display:optional}@media (scripting:none){a{b:c}}@media screen and (scripting: enabled){i{background:url('/b.svg#c')}}",
      '_astro/a.css',
    ),
  ).toBe(
    "@font-face{src:url(a.woff2);font-display:fallback}@media (width>=0){a{b:c}}@media screen and (width<0){i{background:url('../b.svg#c')}}",
  );
});

it('takes the early script out, and gives an inline style the files and the hash of a disk', () => {
  const policy = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes && " 'sha256-a='"}; style-src 'self'${hashes}">`;
  const css = '@font-face{src:url(/_astro/a.woff2)}';
  const html = `${policy(" 'sha256-b='")}<script>if (0 < a) b()</script><style>${css}</style>`;
  const changed = '@font-face{src:url(../../_astro/a.woff2)}';
  expect(pageForDisk(html, 'essays/sea/index.html')).toBe(
    `<meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self' '${sha256(changed)}'"><style>${changed}</style>`,
  );
});
