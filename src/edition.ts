import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Names a build of the site, so that a page can tell whether the search index that it is sent is of the same build.
 *
 * @param folders what the search depends on: the content, and the code that reads it
 * @returns eight letters and digits; the same for the same files
 */
export function editionOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort();
    for (const file of files)
      hash.update(`${path.relative(folder, file).split(path.sep).join('/')}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 8);
}
