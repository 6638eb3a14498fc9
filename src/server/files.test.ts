import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFile } from './files.ts';
import { folderWith } from '#tests/temp-folder.ts';

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
