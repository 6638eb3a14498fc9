import { build } from 'astro';
import { checkContent } from '../check-content.ts';
import { editorMessage } from '../lib/editor-error.ts';
import { SettingsError, readSettings, type Settings } from '../settings.ts';

/**
 * Builds the site, and does something with it. A mistake in the content ends in one message, and the program in failure.
 *
 * @param then what to do with the built site
 */
export async function runBuild(then: (settings: Settings) => void): Promise<void> {
  try {
    // Astro reads them as well, but puts many words of its own around a mistake.
    const settings = readSettings(process.env);
    checkContent(settings.contentDir);
    await build({ logLevel: 'warn' });
    then(settings);
  } catch (error) {
    const message = editorMessage(error);
    if (error instanceof SettingsError) console.error(error.message);
    else if (message === undefined) throw error;
    else console.error(`The site was not built. In the content:\n\n${message}\n`);
    process.exitCode = 1;
  }
}
