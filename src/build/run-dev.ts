/** The process of `npm run dev`: `src/tools/dev.ts` forks it in a clean environment. */
import { dev } from 'astro';
import { explain } from './explain.ts';

// The parent was killed.
process.on('disconnect', () => process.exit(1));

try {
  // Before the framework says its own of what is wrong with the facts of the site.
  await import('#content/site.ts');
  await dev({ server: { port: Number(process.env.PORT) } });
} catch (error) {
  const { message, trace } = explain(error);
  console.error(process.argv.includes('--trace') ? `${message}\n\n${trace}` : message);
  process.exit(1);
}
