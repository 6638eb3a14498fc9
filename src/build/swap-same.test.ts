import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { filesOf } from '#environment/files.ts';
import { readSettings } from '#environment/settings.ts';
import { tempFolder } from '#tests/temp-folder.ts';
import { CHECKSUMS, STAGING } from './folders.ts';
import { stampFiles } from './stamp-files.ts';
import { swapSite } from './swap.ts';

let built: string;
let out: string;
beforeEach(() => {
  const folder = tempFolder();
  [built, out] = [path.join(folder, STAGING), path.join(folder, 'out')];
  build();
});

const NAMES = ['a/index.html', 'b/index.html', 'index.html', 'same.txt'];

/** Builds a site, each file of which says its name, and puts it into place. */
function build(others: Readonly<Record<string, string>> = {}): void {
  for (const [name, text] of Object.entries({ ...Object.fromEntries(NAMES.map((one) => [one, one])), ...others })) {
    mkdirSync(path.dirname(path.join(built, name)), { recursive: true });
    writeFileSync(path.join(built, name), text);
  }
  swapSite(built, out, stampFiles(built, { ...readSettings({}), contentDir: built }).files);
}

const inodes = (): Map<string, number> =>
  new Map(filesOf(out).map((name) => [name, statSync(path.join(out, name)).ino]));

/** Files that are others after a build. */
function changedBy(change: () => void): string[] {
  const before = inodes();
  change();
  return [...inodes()].filter(([name, inode]) => inode !== before.get(name)).map(([name]) => name);
}

it('a file that both sites have byte for byte stays', () => {
  expect(changedBy(build)).toEqual([]);
  expect(changedBy(() => build({ 'b/index.html': 'other words' }))).toEqual([CHECKSUMS, 'b/index.html']);
  expect(readFileSync(path.join(out, 'b/index.html'), 'utf8')).toBe('other words');
});

it.each<[what: string, change: (file: string) => void]>([
  [
    'other bytes, of the same size and time',
    (file) => {
      const { atime, mtime } = statSync(file);
      writeFileSync(file, 'a/index.htmm');
      utimesSync(file, atime, mtime);
    },
  ],
  ['another time', (file) => utimesSync(file, 0, 0)],
  ['another mode', (file) => chmodSync(file, 0o600)],
  [
    'a link in its place',
    (file) => {
      rmSync(file);
      symlinkSync('../b/index.html', file);
    },
  ],
])('a file that somebody gave %s is put right', (_what, change) => {
  change(path.join(out, 'a/index.html'));
  expect(changedBy(build)).toEqual(['a/index.html']);
  const { mode, mtimeMs } = statSync(path.join(out, 'a/index.html'));
  expect([readFileSync(path.join(out, 'a/index.html'), 'utf8'), mode & 0o777]).toEqual(['a/index.html', 0o644]);
  expect(mtimeMs).not.toBe(0);
});
