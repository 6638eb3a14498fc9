import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { tempFolder } from '#tests/temp-folder.ts';
import { siteOf } from '#search/fixtures/in-memory.ts';
import { fileLinks } from './file-links.ts';
import { readSite } from './site.ts';

let folder: string;
beforeEach(() => {
  folder = tempFolder();
  mkdirSync(path.join(folder, 'search'), { recursive: true });
  mkdirSync(path.join(folder, 'essays/a'), { recursive: true });
  writeFileSync(path.join(folder, 'essays/a/index.html'), '<!doctype html><title>A</title><p id="p1">One.</p>');
});

/** Checks a site whose search has an essay of some passages. */
function check(slug: string, ...blocks: string[]) {
  writeFileSync(path.join(folder, 'search/index.json'), JSON.stringify(siteOf([{ slug, blocks }]).manifest));
  return fileLinks(
    readSite({ folder, contentDir: folder, basePath: '/reader/', siteUrl: 'https://essays.example.org' }),
  );
}

it('what the search finds leads to a page and its places', async () => {
  expect(await check('a', 'One.')).toEqual([]);
});

it('what the search finds is told where it leads nowhere, of the page and of its places', async () => {
  expect((await check('a', 'One.', 'Two.')).map(({ message }) => message)).toEqual([
    expect.stringContaining(
      'leads to https://essays.example.org/reader/essays/a/#p2, but nothing there has that id.',
    ) as string,
  ]);
  expect((await check('b')).map(({ code }) => code)).toEqual(['link-001']);
  expect((await check('a', 'One.', '^ A note.')).map(({ message }) => message)).toEqual([
    expect.stringContaining('/essays/a/#fn-1') as string,
  ]);
});
