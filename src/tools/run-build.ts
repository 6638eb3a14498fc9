import { buildSite, type Task } from '../build/build-site.ts';
import { editorMessage } from '../lib/editor-error.ts';
import { SettingsError, readSettings } from '../settings.ts';

/**
 * Builds the site. A mistake in the content ends in one message, and the program in failure.
 *
 * @param edition the edition to publish, if any
 */
export async function runBuild(edition?: Task['edition']): Promise<void> {
  try {
    // Astro reads them as well, but puts many words of its own around a mistake.
    const settings = readSettings(process.env);
    for (const line of await buildSite({ settings, edition })) console.log(line);
  } catch (error) {
    const message = editorMessage(error);
    if (error instanceof SettingsError) console.error(error.message);
    else if (message === undefined) throw error;
    else console.error(`The site was not built. In the content:\n\n${message}\n`);
    process.exitCode = 1;
  }
}
