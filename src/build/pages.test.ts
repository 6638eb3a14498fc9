import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from '#environment/files.ts';
import { readSettings } from '#environment/settings.ts';
import { policyWithinPage } from '#hosting/headers.ts';
import { inlineOf, sha256 } from '#hosting/inline.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { minifyScripts } from './finishing/minify-scripts.ts';
import { Pages, type WrittenPages } from './pages.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  for (const name of ['a', 'b', 'blocks']) write(`_astro/${name}.css`, `${name}{}`);
  write('theme.js', 'const early = 1;\nglobalThis.early = early;\n');
});

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
}

const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** A page as it is rendered, with these style sheets. */
const page = (styles: readonly string[], body: string): string =>
  `<html><head><meta http-equiv="content-security-policy" content="${policyWithinPage()}">` +
  styles.map((name) => `<link rel="stylesheet" href="/_astro/${name}.css">`).join('') +
  `</head><body><main>${body}</main></body></html>`;

const TO_ANOTHER = '<a href="/essays/sea/#p1">Sea</a>';

function begin(basePath = '/'): Pages {
  const pages = new Pages(folder, { ...readSettings({ BASE_PATH: basePath }), outDir: folder });
  pages.begin();
  return pages;
}

/** Builds a site of pages, one after another. */
function build(rendered: Readonly<Record<string, string>> = {}): WrittenPages {
  const pages = begin();
  for (const [name, html] of Object.entries(rendered)) write(name, pages.add(name, html));
  return pages.end();
}

describe('a page that may read essays', () => {
  const RENDERED = {
    'essays/hill/index.html': page(['a', 'b'], TO_ANOTHER),
    'about/index.html': page([], 'About'),
    'essays/sea/index.html': page(['a', 'b', 'blocks'], 'Sea'),
  };

  it.each([
    ['in their order', Object.entries(RENDERED)],
    ['in another', Object.entries(RENDERED).reverse()],
  ])('allows the styles of all, also of those that are rendered after it: %s', (_order, entries) => {
    build(Object.fromEntries(entries));
    const { styles } = inlineOf(folder, filesOf(folder));
    expect(new Set(styles)).toEqual(new Set([sha256('a{}b{}'), sha256('a{}b{}blocks{}')]));
    const all = policyWithinPage({ scripts: [], styles });
    for (const name of ['essays/hill/index.html', 'about/index.html']) expect(read(name)).toContain(all);
    const own = policyWithinPage({ scripts: [], styles: [sha256('a{}b{}blocks{}')] });
    expect(read('essays/sea/index.html')).toContain(own);
  });
});

it('the early script stands in pages as it is minified', () => {
  minifyScripts(folder);
  build({ 'about/index.html': page([], '<script src="/theme.js"></script>') });
  expect(read('about/index.html')).toContain(`<script>${read('theme.js')}</script>`);
  expect(read('theme.js')).not.toContain('\n globalThis');
});

it('what the ledger asks of a page is kept as it was rendered', () => {
  const { places } = build({ 'about/index.html': page([], '<h1 id="a">A</h1>') });
  expect([...(places.get('about/index.html')?.ids ?? [])]).toEqual(['a']);
});

it('a page of public/ is finished', () => {
  write('about/index.html', page([], '<script src="/theme.js"></script><h1 id="public">A</h1>'));
  const { places } = build();
  expect(read('about/index.html')).toContain('<script>');
  expect([...(places.get('about/index.html')?.ids ?? [])]).toEqual(['public']);
});

it('on a disk a page names its own styles alone', () => {
  const pages = begin('./');
  const html = pages.add('essays/hill/index.html', page(['a', 'b'], TO_ANOTHER));
  expect(html.match(/'sha256-[^']+'/g)).toEqual([`'${sha256('a{}b{}')}'`]);
  expect(html).toContain('href="../sea/index.html#p1"');
});

it('forwarding pages are made of the page for wrong addresses as it was rendered', () => {
  const rendered = page([], '<script src="/theme.js"></script>');
  expect(build({ '404.html': rendered }).frame).toBe(rendered);
});
