/** The process of `npm run dev`: `src/tools/dev.ts` forks it in a clean environment. */
import { dev } from 'astro';
import { explain } from './explain.ts';

// The parent was killed.
process.on('disconnect', () => process.exit(1));

try {
  // Before the framework says its own of what is wrong with the facts of the site.
  await import('#content/site.ts');
  // Where a slash must stand at the end, the framework asks it of files as well whose route has parameters.
  await dev({ server: { port: Number(process.env.PORT) }, trailingSlash: 'ignore' });
} catch (error) {
  const { message, trace } = explain(error);
  console.error(process.argv.includes('--trace') ? `${message}\n\n${trace}` : message);
  process.exit(1);
}
