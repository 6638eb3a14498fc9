import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';

/** Tests, and what they read: no page depends on them. */
const OF_TESTS = /\.test\.ts$|(^|\/)fixtures\//;

/** Folders of the code that writes and reads the search index. */
const CODE = ['src/language', 'src/passages', 'src/search', 'src/topics'];

/** Names of a search index, the same for the same files. */
export interface Edition {
  /** Of the code alone: a page can search every index of its own code. */
  code: string;
  /** Of the code and the content; begins with the code. */
  edition: string;
}

export function editionOf(contentDir: string): Edition {
  const code = hashOf(CODE).slice(0, 8);
  return { code, edition: `${code}-${hashOf([contentDir]).slice(0, 8)}` };
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
