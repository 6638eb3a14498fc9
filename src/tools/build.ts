/** `npm run build`: compiles the site and its search index. A mistake in the content ends in one message. */
import { build } from 'astro';
import { editorMessage } from '../lib/editor-error.ts';
import { SettingsError, readSettings } from '../settings.ts';

try {
  // Astro reads them as well, but puts many words of its own around a mistake.
  readSettings(process.env);
  await build({ logLevel: 'warn' });
} catch (error) {
  const message = editorMessage(error);
  if (error instanceof SettingsError) console.error(error.message);
  else if (message === undefined) throw error;
  else console.error(`The site was not built. In the content:\n\n${message}\n`);
  process.exitCode = 1;
}
