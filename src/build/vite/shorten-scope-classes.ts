import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Class with which Astro scopes the style of a component. */
const SCOPE = /\bastro-[a-z\d]{8}\b/g;

/**
 * Vite plugins: shorten the scope classes of components, in style sheets before Vite works on them and in markup after
 * Astro has. Nearly every element carries one, and random letters do not compress: 200 bytes of an essay page.
 */
export function shortenScopeClasses(folder: string): Plugin[] {
  const root = path.resolve(folder);
  // By place in the list of all components, so that the same tree gives the same names.
  const names = new Map(
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.astro'))
      .map((name) => name.split(path.sep).join('/'))
      .sort()
      .map((name, index) => [name, `s${index.toString(36)}`]),
  );
  const shorten = (code: string, id: string): string | undefined => {
    const [file = ''] = id.split('?');
    const name = file.endsWith('.astro') ? names.get(path.relative(root, file).split(path.sep).join('/')) : undefined;
    return name && code.replace(SCOPE, name);
  };
  const isStyle = (id: string): boolean => id.includes('type=style');
  return [
    {
      name: 'shorten-scope-classes-of-styles',
      enforce: 'pre',
      transform: (code, id) => (isStyle(id) ? shorten(code, id) : undefined),
    },
    {
      name: 'shorten-scope-classes-of-markup',
      enforce: 'post',
      transform: (code, id) => {
        const shortened = isStyle(id) ? undefined : shorten(code, id);
        return shortened === undefined ? undefined : { code: shortened, map: null };
      },
    },
  ];
}
