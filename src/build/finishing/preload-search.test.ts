import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { LoadedFiles } from './loaded-files.ts';
import { preloadSearch } from './preload-search.ts';

let folder: string;
const write = (name: string, content: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};
const PAGE = '<head><script type="module" src="/reader/_astro/page.js"></script></head><p>Search</p>';
const finished = (searchUrl?: string) =>
  load(preloadSearch(PAGE, new LoadedFiles(folder, '/reader/'), { basePath: '/reader/', searchUrl }));

beforeEach(() => {
  folder = tempFolder();
  write('_astro/page.js', 'import{a}from"./a.js";import"./b.js";import("./late.js");');
  write('_astro/a.js', 'import{b as c}from"./b.js";export const a=c;');
  write('_astro/b.js', 'export const b="from the ./c.js of nobody";');
});

it('the search page names what its scripts import, each once, and the index', () => {
  const $ = finished();
  const modules = $('link[rel=modulepreload]').map((_, link) => $(link).attr('href'));
  expect(modules.get()).toEqual(['/reader/_astro/a.js', '/reader/_astro/b.js']);
  expect($('head link[rel=preload][as=fetch]').attr('href')).toBe('/reader/search/index.json');
});

it('the search page does not load the index where a server has one', () => {
  const $ = finished('https://search.example.org/passages');
  expect($('link[rel=modulepreload]')).toHaveLength(2);
  expect($('link[rel=preload]')).toHaveLength(0);
});
