import { defineConfig } from 'vitest/config';

/** Tests that read the built sites, as HTML. They need the builds; the others need nothing. */
const HTML = 'src/tests/html/**/*.test.ts';

/** Tests that read the published site as it was built into `dist`: they know the published essays. */
const PUBLISHED = 'src/tests/published/**/*.test.ts';

export default defineConfig({
  test: {
    root: '.',
    // Pagefind leaves it unhandled that one of its files cannot be had; the search asks it for an answer, and finds out.
    onUnhandledError: ({ message }) =>
      message.startsWith('Failed to load') && message.includes('Pagefind') ? false : undefined,
    benchmark: { include: ['src/**/*.bench.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/{lib,markdown,topics,permalinks,citations,search,loaders,data}/**/*.ts'],
    },
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [HTML, PUBLISHED] } },
      { test: { name: 'html', include: [HTML] } },
      { test: { name: 'published', include: [PUBLISHED] } },
    ],
  },
});
