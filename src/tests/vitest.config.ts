import path from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { sites } from './sites.ts';

/** Tests that render a component, with props of their own. */
const COMPONENTS = 'src/components/**/*.render.test.ts';
/** Tests that make sites of their own, which takes most of the time of all unit tests: not in a fast run. */
const BUILDS = 'src/tests/{builds,dev}.test.ts';
/** Tests that read the built sites, as HTML. They need the builds; the others need nothing. */
const HTML = 'src/tests/html/**/*.test.ts';

/** Tests that read the published site as it was built into `dist`: they know the published essays. */
const PUBLISHED = 'src/tests/published/**/*.test.ts';

/** The walk of a reader in a real browser. It needs the built site, and the browser that `WALK_IN` names. */
const WALK = 'src/tests/walk/*.test.ts';

/** A bound for what hangs, in milliseconds, not a measure of speed: a machine with other work takes its time. */
const HANGS = 60_000;

export default defineConfig({
  test: {
    root: '.',
    // By itself it leaves a core to whoever watches.
    maxWorkers: '100%',
    benchmark: { include: ['src/**/*.bench.ts'] },
    coverage: {
      provider: 'v8',
      include: ['src/{lib,markdown,topics,permalinks,citations,search,content,collections}/**/*.ts'],
      exclude: ['**/fixtures/**'],
    },
    projects: [
      {
        // Modules and constants that Astro and its configuration provide.
        resolve: { alias: { 'astro:content': path.resolve('src/tests/content/astro-content.ts') } },
        define: { EDITION: '"of-a-test"', SEARCH_CODE: '"of"', SEARCH_URL: '""' },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: [HTML, PUBLISHED, COMPONENTS, WALK, ...(process.env.FAST ? [BUILDS] : [])],
          // Modules are loaded once a worker: what a test file leaves behind is its own to clear away.
          isolate: false,
          testTimeout: HANGS,
          env: { SITE: 'https://essays.example.org' },
        },
      },
      { test: { name: 'html', include: [HTML], testTimeout: HANGS, env: { CONTENT_DIR: sites.main.env.CONTENT_DIR } } },
      { test: { name: 'published', include: [PUBLISHED], testTimeout: HANGS } },
      {
        test: {
          name: 'walk',
          include: [WALK],
          testTimeout: HANGS,
          hookTimeout: HANGS,
          expect: { poll: { timeout: 10_000, interval: 50 } },
        },
      },
      // Only that components are compiled: what the configuration of the site adds is tested with the built site.
      getViteConfig({ test: { name: 'components', include: [COMPONENTS] } }, { configFile: false, logLevel: 'warn' }),
    ],
  },
});
