import { vi } from 'vitest';
import { editorMessage } from '#lib/editor-error.ts';
import { readSettings } from '#environment/settings.ts';
import { onContent } from './on-content.ts';
import { writeSite } from './small-site.ts';

/** Noon of 1 March 2027, for messages that say which day to write. */
const DAY = '1803902400';

/**
 * Does in process what a build does with the content: loads it, compiles the essays, works out what the pages show, and
 * compares the addresses with those of the ledger.
 *
 * @returns what the editor is told, or undefined where nothing is wrong
 */
export async function complaintOf(folder: string, outDir: string): Promise<string | undefined> {
  vi.stubEnv('SOURCE_DATE_EPOCH', DAY);
  try {
    const [{ getEssays }, { keepAddresses }] = await onContent(folder, () =>
      Promise.all([import('#collections/essays.ts'), import('#permalinks/keep-addresses.ts')]),
    );
    writeSite(outDir, await getEssays());
    keepAddresses({ ...readSettings({}), contentDir: folder, outDir });
    return undefined;
  } catch (error) {
    const message = editorMessage(error);
    if (message === undefined) throw error;
    return message;
  }
}
