import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Lists the files of a folder, at any depth.
 *
 * @returns their names from the folder, with slashes, in the order of their letters' numbers
 */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
