import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { escapedQuery, readAddress, type Address } from './address.ts';

/** Old addresses, as {@link keyOf} writes them, and where they lead. */
type Redirects = ReadonlyMap<string, string>;

/** What was read last, so that the rules are taken apart once. */
let last: { text: string; basePath: string; redirects: Redirects } | undefined;

/**
 * Tells where an old address leads by the file `_redirects`, as Cloudflare Pages and others read it: before they look for
 * a file. Only rules of one address each are followed; the site has no others.
 *
 * @returns the new address with what was asked of the old one; undefined where no rule is for it
 */
export async function redirectOf(folder: string, basePath: string, address: Address): Promise<string | undefined> {
  const text = await readFile(path.join(folder, '_redirects'), 'utf8').catch(() => '');
  if (text !== last?.text || basePath !== last.basePath) last = { text, basePath, redirects: rulesIn(text, basePath) };
  const to = last.redirects.get(keyOf(address));
  return to?.replace(/#|$/, (end) => escapedQuery(address) + end);
}

function rulesIn(text: string, basePath: string): Redirects {
  const redirects = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [from = '', to = ''] = line.trim().split(/\s+/);
    const address = readAddress(from, basePath);
    // Never to another host.
    if (address && /^\/(?![/\\])/.test(to) && !redirects.has(keyOf(address))) redirects.set(keyOf(address), to);
  }
  return redirects;
}

function keyOf({ names }: Address): string {
  return names.join('/');
}
