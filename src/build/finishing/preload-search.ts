import path from 'node:path';
import type { Settings } from '#environment/settings.ts';
import type { LoadedFiles } from './loaded-files.ts';

/** Static imports of a module. */
const IMPORTED = /(?:\bfrom|\bimport)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const MODULE = /<script\b[^>]*\btype="?module"?[^>]*\bsrc="?([^\s">]+)/g;

/** Preloads the modules of the search page and the index, unless a server has that, so that a browser fetches them in parallel. */
export function preloadSearch(
  html: string,
  files: LoadedFiles,
  { basePath, searchUrl }: Pick<Settings, 'basePath' | 'searchUrl'>,
): string {
  const addressOf = (name: string): string => `${basePath}_astro/${name}`;
  const modules = new Set<string>();
  const add = (name: string): void => {
    if (modules.has(name)) return;
    modules.add(name);
    const code = files.at(addressOf(name))?.content ?? '';
    for (const [, imported = ''] of code.matchAll(IMPORTED)) add(imported);
  };
  const own = [...html.matchAll(MODULE)].map(([, address = '']) => path.posix.basename(address));
  own.forEach(add);
  const links = [...modules]
    .filter((name) => !own.includes(name))
    .map((name) => `<link rel="modulepreload" href="${addressOf(name)}">`);
  if (searchUrl === undefined) {
    links.push(`<link rel="preload" as="fetch" crossorigin="anonymous" href="${basePath}search/index.json">`);
  }
  return html.replace('</head>', `${links.join('')}</head>`);
}
