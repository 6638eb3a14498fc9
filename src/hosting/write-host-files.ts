import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EditorError, type EditorProblem } from '#lib/editor-error.ts';
import type { Settings } from '#environment/settings.ts';
import { filesOf, writeFile } from '#environment/files.ts';
import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { headerRules, headersFile } from './headers-file.ts';
import { commonHeaders } from './headers.ts';
import { readRedirects, type HostSite } from './host-site.ts';
import { inlineOf } from './inline.ts';
import { fileKind } from './media-types.ts';
import { nginxBrotli, nginxConfig } from './nginx.ts';
import { vercelConfig } from './vercel.ts';

/** Configuration files of hosts. */
const HOST_FILES: Readonly<Record<string, (site: HostSite) => string>> = {
  _headers: ({ files, common, basePath }) => headersFile(headerRules(files, common), basePath),
  '.htaccess': apacheConfig,
  // GitHub Pages would drop names that begin with an underscore.
  '.nojekyll': () => '',
  'vercel.json': vercelConfig,
  'hosts/nginx.conf': nginxConfig,
  'hosts/nginx-brotli.conf': () => nginxBrotli,
  'hosts/Caddyfile': caddyConfig,
};

/** Files that hosts read and do not serve. */
export const hostFiles: readonly string[] = [...Object.keys(HOST_FILES), '_redirects'];

/**
 * Writes headers, media types and redirects for each host.
 *
 * @throws EditorError where a file has no media type
 */
export function writeHostFiles(
  folder: string,
  settings: Pick<Settings, 'basePath' | 'precompress' | 'forDisk'>,
): undefined {
  if (settings.forDisk) return;
  const files = siteFiles(folder);
  const [first, ...others] = files.filter((file) => !fileKind(`/${file}`)).map((file) => unknownKind(folder, file));
  if (first) throw new EditorError(first, ...others);
  const common = commonHeaders({ ...settings, inline: inlineOf(folder, files) });
  const written = path.join(folder, '_redirects');
  const redirects = existsSync(written) ? readRedirects(readFileSync(written, 'utf8')) : [];
  for (const [name, write] of Object.entries(HOST_FILES)) {
    writeFile(path.join(folder, name), write({ files, redirects, common, ...settings }));
  }
}

/** Files that a host serves. */
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
