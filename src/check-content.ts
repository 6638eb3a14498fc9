import { statSync } from 'node:fs';
import { EditorError } from './lib/editor-error.ts';
import { reading } from './loaders/files.ts';
import { readLedger } from './permalinks/read-ledger.ts';

/**
 * Looks at what can be known of the content before anything is built: that it is there, and that its ledger holds
 * together. The folder itself may be a link to one.
 *
 * @param contentDir folder of the content
 * @throws EditorError where it is not so
 */
export function checkContent(contentDir: string): void {
  const entry = reading(contentDir, () => statSync(contentDir, { throwIfNoEntry: false }));
  if (!entry?.isDirectory()) {
    throw new EditorError({
      file: contentDir,
      expected: 'the folder of the content',
      found: entry ? 'a file' : 'no such folder',
      write: 'as CONTENT_DIR a folder that is there, relative to the project or absolute',
    });
  }
  readLedger(contentDir);
}
