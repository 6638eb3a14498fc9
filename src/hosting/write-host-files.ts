import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EditorError, type EditorProblem } from '#lib/editor-error.ts';
import type { Settings } from '#environment/settings.ts';
import { filesOf } from '#environment/files-of.ts';
import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { headerRules, headersFile } from './headers-file.ts';
import { readRedirects, type HostSite } from './host-site.ts';
import { fileKind } from './media-types.ts';
import { nginxBrotli, nginxConfig } from './nginx.ts';
import { vercelConfig } from './vercel.ts';

/** What is written for hosts, by its name below the folder of the site. */
const HOST_FILES: Readonly<Record<string, (site: HostSite) => string>> = {
  _headers: ({ files, basePath }) => headersFile(headerRules(files), basePath),
  '.htaccess': apacheConfig,
  // Without it GitHub Pages leaves out what starts with a low line, where it serves a branch.
  '.nojekyll': () => '',
  'vercel.json': vercelConfig,
  'hosts/nginx.conf': nginxConfig,
  'hosts/nginx-brotli.conf': () => nginxBrotli,
  'hosts/Caddyfile': caddyConfig,
};

/** What hosts read and do not send. */
export const hostFiles: readonly string[] = [...Object.keys(HOST_FILES), '_redirects'];

/**
 * A last step of a build, before `precompress`: writes what each host needs to know of a site, headers, types and redirects.
 * It is the same for the same site.
 *
 * @throws EditorError where a file is of a kind that nobody has given a type
 */
export function writeHostFiles(
  folder: string,
  settings: Pick<Settings, 'basePath' | 'precompress' | 'forDisk'>,
): undefined {
  if (settings.forDisk) return;
  const files = siteFiles(folder);
  const [first, ...others] = files.filter((file) => !fileKind(`/${file}`)).map((file) => unknownKind(folder, file));
  if (first) throw new EditorError(first, ...others);
  const written = path.join(folder, '_redirects');
  const redirects = existsSync(written) ? readRedirects(readFileSync(written, 'utf8')) : [];
  for (const [name, write] of Object.entries(HOST_FILES)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, write({ files, redirects, ...settings }));
  }
}

/**
 * Lists what a host sends of a built site.
 *
 * @returns names relative to the folder, with slashes, in order
 */
export function siteFiles(folder: string): string[] {
  return filesOf(folder).filter((file) => !hostFiles.includes(file) && !/\.(br|gz)$/.test(file));
}

function unknownKind(folder: string, file: string): EditorProblem {
  const name = path.basename(file);
  return {
    file: `${folder}/${file}`,
    expected: 'a file of a kind that src/hosting/media-types.ts names, as hosts must say what they send',
    found: path.extname(name) === '' ? `the name ${name}, without an ending` : `the ending ${path.extname(name)}`,
    write: 'a line for it in that list, or take the file away where it comes from, which may be public/',
  };
}
