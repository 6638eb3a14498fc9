import { appendFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileKind, fileKinds } from '#hosting/media-types.ts';
import { precompress } from '#hosting/precompress.ts';
import { siteFiles, writeHostFiles } from '#hosting/write-host-files.ts';

/** Files of every site, besides one of each kind. */
const PAGES = ['index.html', '404.html', 'about/index.html', 'essays/bodor/index.html', '_redirects'];

/** Long enough to be smaller in another form. */
const TEXT = 'A text that the collection has no need of.\n'.repeat(40);

/** Letters that mean something in the configuration of some host. */
export const STRANGE = [
  'a b',
  'café',
  '文',
  '"',
  "'",
  '`',
  '$uri',
  '${x}',
  '{path}',
  '%',
  '\\',
  ';',
  '#',
  '(a|b)',
  '^',
  '&',
  '!',
  '.',
];

/** Old addresses with such letters, and their targets. */
export function strangeAddresses(basePath: string): [from: string, to: string][] {
  return STRANGE.map((name) => [
    `${basePath}old/x${encodeURIComponent(name)}/`,
    `${basePath}about/?from=x${encodeURIComponent(name)}#text`,
  ]);
}

function strangeRedirects(basePath: string): string {
  return strangeAddresses(basePath)
    .map((addresses) => `${addresses.join(' ')} 301\n`)
    .join('');
}

/** Files that no site should have, and no host should send. */
const NOT_SENT = ['.git/config', 'essays/.hidden/x.txt', '.env.txt'];

/**
 * Copies a part of a built site that has a file of every kind, makes those kinds that it has none of, and writes what a
 * host needs: as a build does, but in a moment.
 */
export async function copyForHosts(built: string, folder: string, basePath: string): Promise<void> {
  const all = siteFiles(built);
  const ofEachKind = fileKinds.map((kind) => all.find((file) => fileKind(`/${file}`) === kind));
  const hashed = all.find((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  for (const file of new Set([...PAGES, ...ofEachKind, hashed])) {
    if (file === undefined || !existsSync(path.join(built, file))) continue;
    cpSync(path.join(built, file), path.join(folder, file));
  }
  for (const { of } of fileKinds.filter((_, index) => ofEachKind[index] === undefined)) {
    write(folder, of.startsWith('/') ? of.slice(1) : `made/file${of}`, TEXT);
  }
  appendFileSync(path.join(folder, '_redirects'), strangeRedirects(basePath));
  write(folder, '.well-known/security.txt', TEXT);
  write(folder, '_astro/made.webp', TEXT);
  writeHostFiles(folder, { basePath, precompress: true });
  await precompress(folder, { precompress: true });
  for (const file of NOT_SENT) write(folder, file, TEXT);
}

/** The files that a host should send of such a copy. */
export function sentFiles(folder: string): string[] {
  return siteFiles(folder).filter((file) => !NOT_SENT.includes(file));
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
