import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeForDisk, pageForDisk } from '#build/finishing/for-disk.ts';
import { filesOf } from '#environment/files.ts';
import { sites } from './sites.ts';

/** Makes an edition for a disk of the main site, whose pages are what such a build would make so. Gives its folder. */
export function diskEdition(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'opened-from-disk-'));
  cpSync(sites.main.env.OUT_DIR, folder, { recursive: true });
  for (const name of filesOf(folder).filter((one) => one.endsWith('.html'))) {
    const file = path.join(folder, name);
    writeFileSync(file, pageForDisk(readFileSync(file, 'utf8'), name));
  }
  makeForDisk(folder, { forDisk: true });
  return folder;
}
