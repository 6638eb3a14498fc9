import { chmodSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findInReplaced, openFile } from './files.ts';
import { folderWith } from './test-site.ts';

let made: ReturnType<typeof folderWith>;
let site: string;
beforeEach(() => {
  made = folderWith({ 'site/page.html': 'a page', 'next/page.html': 'another', 'secret.txt': 'secret' });
  site = path.join(made.folder, 'site');
});
afterEach(() => made.remove());

async function read(...names: string[]): Promise<string | undefined> {
  const file = await openFile(site, names);
  try {
    return await file?.handle.readFile('utf8');
  } finally {
    await file?.handle.close();
  }
}

it('opens a file, also through a link to one of the same folder, and where the folder is a link', async () => {
  symlinkSync('page.html', path.join(site, 'link.html'));
  expect(await read('page.html')).toBe('a page');
  expect(await read('link.html')).toBe('a page');
  symlinkSync('site', path.join(made.folder, 'published'));
  site = path.join(made.folder, 'published');
  expect(await read('page.html')).toBe('a page');
});

it('follows no link out of the folder', async () => {
  symlinkSync('../secret.txt', path.join(site, 'leak.txt'));
  symlinkSync('..', path.join(site, 'up'));
  symlinkSync('../next', path.join(site, 'aside'));
  symlinkSync('circle', path.join(site, 'circle'));
  expect(await read('leak.txt')).toBeUndefined();
  expect(await read('up', 'secret.txt')).toBeUndefined();
  expect(await read('aside', 'page.html')).toBeUndefined();
  expect(await read('circle')).toBeUndefined();
});

it('finds no file where there is none', async () => {
  mkdirSync(path.join(site, 'folder'));
  expect(await read('nothing')).toBeUndefined();
  expect(await read('folder')).toBeUndefined();
  expect(await read('page.html', 'index.html')).toBeUndefined();
  expect(await read('x'.repeat(5000))).toBeUndefined();
});

// Who may do everything can read everything.
it.skipIf(process.getuid?.() === 0)('says what the system says of a file that cannot be read', async () => {
  chmodSync(path.join(site, 'page.html'), 0o000);
  await expect(read('page.html')).rejects.toThrow('EACCES');
});

it('looks again where the folder was replaced while it looked', async () => {
  let looks = 0;
  const found = await findInReplaced(site, () => {
    looks += 1;
    if (looks > 1) return read('page.html');
    renameSync(site, path.join(made.folder, 'old'));
    renameSync(path.join(made.folder, 'next'), site);
    return Promise.resolve(undefined);
  });
  expect([found, looks]).toEqual(['another', 2]);
});

it('waits for a folder that is away', async () => {
  renameSync(site, path.join(made.folder, 'old'));
  const found = findInReplaced(site, () => read('page.html'));
  await new Promise(setImmediate);
  renameSync(path.join(made.folder, 'next'), site);
  expect(await found).toBe('another');
});

it('looks once where nothing was replaced', async () => {
  let looks = 0;
  expect(
    await findInReplaced(site, () => {
      looks += 1;
      return Promise.resolve(undefined);
    }),
  ).toBeUndefined();
  expect(looks).toBe(1);
});
