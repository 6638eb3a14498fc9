import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { keepAddresses } from './keep-addresses.ts';

const FOLDER = '.cache/taken-places';
const SETTINGS = {
  contentDir: FOLDER,
  outDir: `${FOLDER}/dist`,
  siteUrl: 'https://reader.example',
  basePath: '/',
  precompress: false,
};

const PAGE = '<html><head><title>A page</title></head><body><main><h1>A page</h1></main></body></html>';
const SITE = { 'index.html': PAGE, '404.html': PAGE, 'new/index.html': PAGE, 'new.txt': 'new', 'theme.js': 'script' };

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(path.dirname(path.join(SETTINGS.outDir, name)), { recursive: true });
    writeFileSync(path.join(SETTINGS.outDir, name), text);
  }
});

const redirect = (redirects: Record<string, string>) => {
  const entries = Object.entries(redirects).map(([from, to]) => [from, { to }] as const);
  writeFileSync(`${FOLDER}/permalinks.json`, JSON.stringify({ redirects: Object.fromEntries(entries) }));
  return () => keepAddresses(SETTINGS);
};

const filesNow = () => readdirSync(SETTINGS.outDir, { recursive: true }).map(String).sort();

it('a redirect is written where nothing is, with and without a slash', () => {
  redirect({ '/old/': '/new/', '/old': '/new/', '/old.txt': '/new.txt', '/网络/': '/new/' })();
  expect(readFileSync(`${SETTINGS.outDir}/old.txt`, 'utf8')).toBe('new');
  expect(readFileSync(`${SETTINGS.outDir}/old/index.html`, 'utf8')).toContain('This page has moved');
  expect(readFileSync(`${SETTINGS.outDir}/网络/index.html`, 'utf8')).toContain('url=/new/');
  expect(readFileSync(`${SETTINGS.outDir}/_redirects`, 'utf8').split('\n')).toContain('/old /new/ 301');
});

it.each([
  ['a file that is no lasting address', '/theme.js', '/new/', 'which the site has'],
  ['the page for wrong addresses', '/404.html', '/new/', 'which the site has'],
  ['a folder', '/new', '/', 'which the site has'],
  ['what would lie in a file', '/theme.js/old/', '/new/', 'which lies below a file of the site'],
])('never over what is there: %s', (_what, from, to, found) => {
  const before = filesNow();
  expect(redirect({ '/good/': '/new/', [from]: to })).toThrow(`\n  found     ${from}, ${found}\n`);
  expect(filesNow()).toEqual(before);
});

it('never below a file that another redirect writes', () => {
  expect(redirect({ '/a.txt': '/new.txt', '/a.txt/': '/new/' })).toThrow(
    '/a.txt/, which lies below a file of the site',
  );
});
