import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { policyWithinPage } from '#hosting/headers.ts';
import { sha256 } from '#hosting/inline.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { inlineInto } from './inline-first-paint.ts';
import { addIntegrity } from './integrity.ts';
import { LoadedFiles } from './loaded-files.ts';

let folder: string;
beforeEach(() => void (folder = tempFolder()));

function finished(html: string, basePath: string): string {
  // What is hashed are these letters: `printf 'body{}' | openssl dgst -sha256 -binary | base64`.
  writeFileSync(path.join(folder, 'a.css'), 'body{}');
  writeFileSync(path.join(folder, 'a.js'), '0;');
  const files = new LoadedFiles(folder, basePath);
  return inlineInto(addIntegrity(html, files), files).html;
}

const CSS = 'sha256-fJgEClQWV1hGkK4qHMO0KotTsVnMYMXTq7/suurGyUo=';
const OTHER = sha256('p{}');
const JS = 'sha256-8atrH6Pge+As3TgWrRwcD2pUDCYuTIBfIIqQGFDl3eA=';

it.each(['/', '/reader/'])('marks scripts and style sheets of a site at %s', (base) => {
  expect(
    finished(
      `<script src="${base}a.js"></script><script type="module" src="${base}a.js"></script>` +
        `<link rel="stylesheet" href="${base}a.css"><link rel="modulepreload" href="${base}a.js">` +
        `<link rel="preload" as="style" href="${base}a.css">`,
      base,
    ),
  ).toBe(
    `<script integrity="${JS}" src="${base}a.js"></script><script type="module" integrity="${JS}" src="${base}a.js"></script>` +
      `<link rel="stylesheet" integrity="${CSS}" href="${base}a.css"><link rel="modulepreload" integrity="${JS}" href="${base}a.js">` +
      `<link rel="preload" as="style" integrity="${CSS}" href="${base}a.css">`,
  );
});

it('leaves all else as it is', () => {
  const html =
    '<link rel="preload" as="font" href="/a.woff2"><link rel="icon" href="/a.svg"><link rel="canonical" href="/about/">' +
    '<script type="application/ld+json">{}</script><script src="https://elsewhere.example/a.js"></script><a href="/a.js">';
  expect(finished(html, '/')).toBe(html);
});

it.each(['/', '/reader/'])('puts what a first paint waits for into the page, by its hash, at %s', (base) => {
  mkdirSync(path.join(folder, '_astro'));
  writeFileSync(path.join(folder, '_astro/first-paint.x.css'), 'body{}');
  writeFileSync(path.join(folder, 'theme.js'), '0;');
  const page = (scripts: string[], styles: string[], head: string): string =>
    `<meta http-equiv="content-security-policy" content="${policyWithinPage({ scripts, styles })}">${head}` +
    `<link rel="stylesheet" integrity="${CSS}" href="${base}a.css">`;
  const linked = `<script src="${base}theme.js"></script><link rel="stylesheet" href="${base}_astro/first-paint.x.css">`;
  expect(finished(page([], [], linked), base)).toBe(page([JS], [CSS], '<script>0;</script><style>body{}</style>'));
});

it.each([
  ['no essay', '', [CSS, OTHER]],
  [
    'an essay with links to its own places',
    '<link rel="stylesheet" href="/_astro/first-paint.x.css"><a href="#p1">',
    [CSS],
  ],
  [
    'an essay with a link to a place of another',
    '<link rel="stylesheet" href="/_astro/first-paint.x.css"><a class="a" href="/essays/sea/#p1">',
    [CSS, OTHER],
  ],
])('the policy of %s allows the styles of what it may read', (_, body, styles) => {
  mkdirSync(path.join(folder, '_astro'));
  writeFileSync(path.join(folder, '_astro/first-paint.x.css'), 'body{}');
  writeFileSync(path.join(folder, '_astro/first-paint.y.css'), 'p{}');
  const html = `<meta http-equiv="content-security-policy" content="${policyWithinPage()}">${body}`;
  expect(finished(html, '/')).toContain(policyWithinPage({ scripts: [], styles }));
});
