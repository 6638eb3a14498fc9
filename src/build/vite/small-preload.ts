import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

/** The module with which Vite's bundles load parts of themselves. */
const HELPER = '\0vite/preload-helper.js';
const LOADER = fileURLToPath(new URL('../../components/browser/load-part.client.ts', import.meta.url));

/** An import of a part, up to what stands where Vite would name the files to load before. */
const IMPORT = /(\bimport\(\s*["'`]\.\/([\w.-]+)["'`]\s*\)(?:(?!\bimport\().)*?)__VITE_PRELOAD__/gs;

type Bundle = Readonly<Record<string, Pick<Rolldown.OutputAsset | Rolldown.OutputChunk, 'type'>>>;

/**
 * Vite plugin: puts the loader of `load-part.ts` in the place of Vite's, so that every dynamic `import()` of a build goes
 * through it, and tells it which scripts a part consists of. Vite would name no file of a part that is one file.
 */
export function smallPreload(): Plugin {
  return {
    name: 'small-preload',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? `export { loadPart as __vitePreload } from ${JSON.stringify(LOADER)};` : undefined),
    generateBundle(_, bundle) {
      for (const [host, chunk] of Object.entries(bundle)) {
        if (chunk.type === 'chunk') chunk.code = nameFiles(chunk.code, host, bundle);
      }
    },
  };
}

/**
 * Names the files of each part that a script imports.
 *
 * @param code of the script, as it comes from the bundler
 * @param host its file
 * @param bundle all files that are built, each with what it imports
 */
export function nameFiles(code: string, host: string, bundle: Bundle): string {
  const folder = host.replace(/[^/]*$/, '');
  return code.replaceAll(IMPORT, (_, before: string, part: string) => {
    return before + JSON.stringify(filesToLoad(bundle, folder + part, host).join(' '));
  });
}

/** The scripts that a browser needs for a part and has not loaded with the script that asks for it. */
function filesToLoad(bundle: Bundle, part: string, host: string): string[] {
  const has = withImports(bundle, host);
  return [...withImports(bundle, part)].filter((file) => !has.has(file)).map((file) => file.replace(/^.*\//, ''));
}

function withImports(bundle: Bundle, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { imports = [] } = (bundle[file] ?? {}) as { imports?: readonly string[] };
  for (const imported of imports) withImports(bundle, imported, found);
  return found;
}
