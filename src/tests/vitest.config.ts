import { defineConfig } from 'vitest/config';

/** Tests that read the built sites, as HTML. They need the builds; the others need nothing. */
const HTML = 'src/tests/html/**/*.test.ts';

export default defineConfig({
  test: {
    root: '.',
    benchmark: { include: ['src/**/*.bench.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/{lib,markdown,topics,permalinks,citations,search,loaders,data}/**/*.ts'],
    },
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts'], exclude: [HTML, 'src/tests/published/**/*.test.ts'] } },
      { test: { name: 'html', include: [HTML] } },
      { test: { name: 'published', include: ['src/tests/published/**/*.test.ts'] } },
    ],
  },
});
