import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { preloadSearch } from './preload-search.ts';

let folder: string;
const write = (name: string, content: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};
const page = () => load(readFileSync(path.join(folder, 'search/index.html'), 'utf8'));

beforeEach(() => {
  folder = tempFolder();
  write('search/index.html', '<head><script type="module" src="/reader/_astro/page.js"></script></head><p>Search</p>');
  write('_astro/page.js', 'import{a}from"./a.js";import"./b.js";import("./late.js");');
  write('_astro/a.js', 'import{b as c}from"./b.js";export const a=c;');
  write('_astro/b.js', 'export const b="from the ./c.js of nobody";');
});

it('the search page names what its scripts import, each once, and the index', () => {
  preloadSearch(folder, { basePath: '/reader/', forDisk: undefined });
  const $ = page();
  const modules = $('link[rel=modulepreload]').map((_, link) => $(link).attr('href'));
  expect(modules.get()).toEqual(['/reader/_astro/a.js', '/reader/_astro/b.js']);
  expect($('head link[rel=preload][as=fetch]').attr('href')).toBe('/reader/search/index.json');
});

it('the search page does not load the index where a server has one', () => {
  preloadSearch(folder, { basePath: '/reader/', searchUrl: 'https://search.example.org/passages' });
  expect(page()('link[rel=modulepreload]')).toHaveLength(2);
  expect(page()('link[rel=preload]')).toHaveLength(0);
});

it('pages that are opened from a disk load nothing of it', () => {
  preloadSearch(folder, { basePath: '/', forDisk: true });
  expect(page()('link')).toHaveLength(0);
});

it('a site without a search page stays as it is', () => {
  rmSync(path.join(folder, 'search'), { recursive: true });
  expect(() => preloadSearch(folder, { basePath: '/', forDisk: undefined })).not.toThrow();
});
