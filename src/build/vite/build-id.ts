import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';

/** Tests, and what they read: no page depends on them. */
const OF_TESTS = /\.test\.ts$|(^|\/)fixtures\//;

/**
 * Names a build of the site, so that a page can tell whether the search index that it is sent is of the same build.
 *
 * @param folders what the search depends on: the content, and the code that reads it
 * @returns eight letters and digits; the same for the same files
 */
export function editionOf(folders: readonly string[]): string {
  return hashOf(folders).slice(0, 8);
}

/** SHA-256 of the files of folders, by their names within them, and of further files. */
export function hashOf(folders: readonly string[], files: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of filesOf(folder).filter((name) => !OF_TESTS.test(name)))
      hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  }
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
