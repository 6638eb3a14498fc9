import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileLinks } from './file-links.ts';
import { readSite } from './site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'pagefind/fragment'), { recursive: true });
  mkdirSync(path.join(folder, 'essays/a'), { recursive: true });
  writeFileSync(path.join(folder, 'essays/a/index.html'), '<!doctype html><title>A</title><p id="p1">One.</p>');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Checks a site with one record of the search. */
function check(record: string) {
  writeFileSync(path.join(folder, 'pagefind/fragment/a.pf_fragment'), gzipSync(record));
  return fileLinks(
    readSite({ folder, contentDir: folder, basePath: '/reader/', siteUrl: 'https://essays.example.org' }),
  );
}
const record = (url: string, ...ids: string[]) =>
  `pagefind_dcd${JSON.stringify({ url, anchors: ids.map((id) => ({ id })) })}`;

it('a record of the search leads to a page and its places', async () => {
  expect(await check(record('/essays/a/', 'p1'))).toEqual([]);
});

it('a record of the search that leads nowhere is found, its page and its places', async () => {
  expect((await check(record('/essays/a/', 'p1', 'p2'))).map(({ message }) => message)).toEqual([
    'The record of the search leads to https://essays.example.org/reader/essays/a/#p2, but nothing there has that id.',
  ]);
  expect((await check(record('/essays/b/'))).map(({ code }) => code)).toEqual(['link-001']);
});

it('a record of another form is not passed over', async () => {
  await expect(check('{}')).rejects.toThrow('is not as Pagefind 1.5 writes it');
});
