import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Content without a mistake, and beside it a folder for each mistake that an editor can make. */
export const BAD_CONTENT = 'src/tests/fixtures/bad-content';

/** Names in these folders that are no content. */
const NOTES = ['expected.txt', 'removed.txt'];

/**
 * Writes the content of a case: that of `_good`, with the files of the case, and without those that its `removed.txt`
 * names.
 */
export function writeCase(name: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const layer of ['_good', name]) {
    cpSync(path.join(BAD_CONTENT, layer), folder, {
      recursive: true,
      filter: (from) => !NOTES.includes(path.basename(from)),
    });
  }
  const list = path.join(BAD_CONTENT, name, 'removed.txt');
  const removed = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  for (const file of removed) rmSync(path.join(folder, file));
}
