/** `npm run build`: compiles the site and its search index. A mistake in the content ends in one message. */
import { build } from 'astro';
import { editorMessage } from '../lib/editor-error.ts';

try {
  await build({ logLevel: 'warn' });
} catch (error) {
  const message = editorMessage(error);
  if (message === undefined) throw error;
  console.error(`The site was not built. In the content:\n\n${message}\n`);
  process.exitCode = 1;
}
