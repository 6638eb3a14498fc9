import type { Plugin } from 'vite';

/** A `<style>` of an `.astro` file, or a sheet beside the script that loads it. `?url` is a module that names the sheet. */
const OF_A_COMPONENT = /\.astro\?.*\btype=style\b|\/components\/.*\.css(?!\?url\b)/;

/**
 * Vite plugin: puts the style of every component into the cascade layer `components`, between `patterns` and `utilities`.
 * `styles/base.css` states the order of the layers, and `Base.astro` links it before every other sheet.
 */
export function componentLayer(): Plugin {
  return {
    name: 'component-layer',
    enforce: 'pre',
    transform: (code, id) => (OF_A_COMPONENT.test(id) ? { code: `@layer components {${code}}`, map: null } : undefined),
  };
}
