import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readRedirects } from '#hosting/host-site.ts';
import { escapedQuery, type Address } from './address.ts';

/** Targets by path below the base path. */
type Redirects = ReadonlyMap<string, string>;

/** Memoises the parsed rules. */
let last: { text: string; basePath: string; redirects: Redirects } | undefined;

/**
 * Target of an old address by `_redirects`, which Cloudflare Pages and others read before they look for a file. The query is
 * kept.
 */
export async function redirectOf(folder: string, basePath: string, address: Address): Promise<string | undefined> {
  const text = await readFile(path.join(folder, '_redirects'), 'utf8').catch(() => '');
  if (text !== last?.text || basePath !== last.basePath) last = { text, basePath, redirects: rulesIn(text, basePath) };
  const to = last.redirects.get(address.names.join('/'));
  return to?.replace(/#|$/, (end) => escapedQuery(address) + end);
}

/** Without rules to another host: `//…` is one. */
function rulesIn(text: string, basePath: string): Redirects {
  const own = readRedirects(text).filter(({ from, to }) => from.startsWith(basePath) && /^\/(?![/\\])/.test(to));
  return new Map(own.map(({ from, to }) => [from.slice(basePath.length), to]));
}
