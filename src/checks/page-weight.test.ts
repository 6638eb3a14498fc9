import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { ESSAY_BUDGET, brotliSize, pageWeight, weigh } from './page-weight.ts';
import { readSite } from './site.ts';

let folder: string;
beforeEach(() => void (folder = tempFolder()));

/** Text that cannot be compressed to less than three quarters, so to about `bytes`; the same each time. */
function noise(bytes: number): string {
  let text = '';
  for (let block = 0; text.length < (bytes * 4) / 3; block += 1) {
    text += createHash('sha512').update(String(block)).digest('base64url');
  }
  return text.slice(0, (bytes * 4) / 3);
}

function site(html: string, files: Record<string, string> = {}) {
  mkdirSync(path.join(folder, 'built'));
  for (const [name, text] of Object.entries({ 'index.html': html, ...files })) {
    writeFileSync(path.join(folder, 'built', name), text);
  }
  return readSite({ folder: path.join(folder, 'built'), contentDir: folder, basePath: '/' });
}

const HEAVY = ESSAY_BUDGET * 1.2;

/** The words of a long essay, in many sections. */
const SECTIONS = `<div class="prose">${'<h3></h3>'.repeat(100)}${noise(3 * HEAVY).slice(-HEAVY)}</div>`;

it('says of a page that is too heavy what it weighs, and where the weight is', () => {
  const html = '<link rel="stylesheet" href="/style.css"><article data-essay><p class="prose">Few words.</p></article>';
  const css = noise(HEAVY);
  expect(pageWeight(site(html, { 'style.css': css }))).toEqual([
    {
      code: 'weight-001',
      file: path.join(folder, 'built/index.html'),
      message:
        `The page takes ${brotliSize(html) + brotliSize(css)} bytes before it can be read (HTML ${brotliSize(html)}, ` +
        `style ${brotliSize(css)}, script 0); ${ESSAY_BUDGET} are allowed.`,
    },
  ]);
});

it.each([
  ['a page within the budget', `<article data-essay><i title="${noise(ESSAY_BUDGET * 0.9)}"></i></article>`, 0],
  ['a page above it', `<article data-essay><i title="${noise(HEAVY)}"></i></article>`, 1],
  ['a heavy page that is no essay', `<article><i title="${noise(HEAVY)}"></i></article>`, 0],
  [
    'an essay that is heavy with its own words',
    `<article data-essay><p class="prose">${noise(HEAVY)}</p></article>`,
    0,
  ],
  [
    'a long essay that is heavy with more than its words',
    `<article data-essay><p class="prose">${noise(HEAVY)}</p><i title="${noise(2 * HEAVY).slice(-HEAVY)}"></i></article>`,
    1,
  ],
  [
    'a long essay of 100 sections, which are named around its words',
    `<article data-essay>${SECTIONS}<i title="${noise(8_200)}"></i></article>`,
    0,
  ],
  [
    'a long essay as heavy, without sections',
    `<article data-essay>${SECTIONS.replaceAll('h3>', 'b>')}<i title="${noise(8_200)}"></i></article>`,
    1,
  ],
])('judges %s', (_what, html, issues) => {
  expect(pageWeight(site(html))).toHaveLength(issues);
});

it.each([
  ['a style sheet', '<link rel="stylesheet" href="/file">', 'css'],
  ['a style sheet for print', '<link rel="stylesheet" media="print" href="/file">', undefined],
  ['a script', '<script src="/file"></script>', 'script'],
  ['a script that is deferred', '<script defer src="/file"></script>', undefined],
  ['a script that does not block', '<script async src="/file"></script>', undefined],
  ['a module', '<script type="module" src="/file"></script>', undefined],
] as const)('weighs %s only if it holds up the first paint', (_what, html, kind) => {
  const text = 'The text of a file, which is what it is.';
  const all = site(html, { file: text });
  const [page] = all.pages;
  if (!page) throw new Error('The site has a page.');
  const expected = { html: brotliSize(html), css: 0, script: 0, ...(kind ? { [kind]: brotliSize(text) } : {}) };
  expect(weigh(all, page)).toEqual(expected);
});

it('counts everything that an essay fetches by itself, and what its scripts import', () => {
  const files = {
    'print.css': noise(6_000),
    'font.woff2': noise(6_000),
    'icon.svg': noise(6_000),
    'a.js': 'import "./b.js";',
    'b.js': `import{x}from"./a.js";// ${noise(6_000)}`,
  };
  const html =
    '<link rel="stylesheet" media="print" href="/print.css"><style>@font-face{src:url(/font.woff2)}</style>' +
    '<link rel="icon" href="/icon.svg"><script type="module" src="/a.js"></script><article data-essay></article>';
  expect(pageWeight(site(html, files)).map(({ code }) => code)).toEqual(['weight-002']);
});
