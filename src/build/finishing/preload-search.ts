import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '#environment/settings.ts';

/** Static imports of a module. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const MODULE = /<script\b[^>]*\btype="?module"?[^>]*\bsrc="?([^\s">]+)/g;

/** Preloads the modules of the search page and the index, unless a server has that, so that a browser fetches them in parallel. */
export function preloadSearch(
  folder: string,
  { basePath, forDisk, searchUrl }: Pick<Settings, 'basePath' | 'forDisk' | 'searchUrl'>,
): undefined {
  const page = path.join(folder, 'search/index.html');
  if (forDisk || !existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  const modules = new Set<string>();
  const add = (name: string): void => {
    if (modules.has(name)) return;
    modules.add(name);
    const code = readFileSync(path.join(folder, '_astro', name), 'utf8');
    for (const [, imported = ''] of code.matchAll(IMPORTED)) add(imported);
  };
  const own = [...html.matchAll(MODULE)].map(([, address = '']) => path.posix.basename(address));
  own.forEach(add);
  const links = [...modules]
    .filter((name) => !own.includes(name))
    .map((name) => `<link rel="modulepreload" href="${basePath}_astro/${name}">`);
  if (searchUrl === undefined) {
    links.push(`<link rel="preload" as="fetch" crossorigin="anonymous" href="${basePath}search/index.json">`);
  }
  writeFileSync(page, html.replace('</head>', `${links.join('')}</head>`));
}
