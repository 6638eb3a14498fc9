import type { Plugin } from 'vite';

/** The module with which Vite's bundles load parts of themselves. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite plugin: puts a small loader in the place of Vite's, which every page would carry with 760 bytes. It asks for all
 * scripts of a part at once, as Vite's does, and leaves out what the site has no use for: style sheets of scripts, which
 * `load-style.ts` loads, and events of its own about failures, which reject the promise all the same.
 *
 * @param base path that the site is served under, with a slash at its end
 */
export function smallPreload(base: string): Plugin {
  return {
    name: 'small-preload',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? loader(base) : undefined),
  };
}

function loader(base: string): string {
  return `
    const asked = new Set();
    export const __vitePreload = (load, files = []) => {
      for (const file of files) {
        if (asked.has(file)) continue;
        asked.add(file);
        document.head.append(
          Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }),
        );
      }
      return load();
    };`;
}
