import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** The module with which Vite's bundles load parts of themselves. */
const HELPER = '\0vite/preload-helper.js';
const LOADER = fileURLToPath(new URL('components/load-part.ts', import.meta.url));

type Bundle = Rolldown.OutputBundle;

/**
 * Vite plugin: puts the loader of `load-part.ts` in the place of Vite's, so that every dynamic `import()` of a build goes
 * through it, and tells it which scripts a part consists of.
 */
export function smallPreload(): Plugin {
  let bundle: Bundle = {};
  return {
    name: 'small-preload',
    enforce: 'pre',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Vite names no file of a part that is one file; it asks here all the same.
          resolveDependencies: (file, _, { hostId }) => filesToLoad(bundle, file, hostId),
        },
      },
    }),
    load: (id) => (id === HELPER ? `export { loadPart as __vitePreload } from ${JSON.stringify(LOADER)};` : undefined),
    generateBundle(_, made) {
      bundle = made;
    },
  };
}

/**
 * The scripts that a browser needs for a part and has not loaded with the script that asks for it.
 *
 * @param bundle all files that are built, each with what it imports
 * @param part file of the part
 * @param host file of the script that asks for it
 * @returns their names, as addresses relative to each other
 */
export function filesToLoad(bundle: Readonly<Record<string, unknown>>, part: string, host: string): string[] {
  const has = withImports(bundle, host);
  return [...withImports(bundle, part)].filter((file) => !has.has(file)).map((file) => file.replace(/^.*\//, ''));
}

function withImports(bundle: Readonly<Record<string, unknown>>, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { imports = [] } = (bundle[file] ?? {}) as { imports?: readonly string[] };
  for (const imported of imports) withImports(bundle, imported, found);
  return found;
}
