import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { commonHeaders, type Headers } from '#hosting/headers.ts';
import { readRedirects } from '#hosting/host-site.ts';
import { NOTHING_INLINE } from '#hosting/inline.ts';
import { escapedQuery, type Address } from './address.ts';

/* What a built site says to its host. A new build counts at once, so the files are read each time. */

/** Headers of every response, as `_headers` names them: its policy has the hashes of what is inline in this build. */
export const commonHeadersOf = parsed('_headers', (text, basePath): Headers => ({
  ...commonHeaders({ basePath, inline: NOTHING_INLINE }),
  ...firstRule(text),
}));

/** Headers of the first rule, which is for every path. */
function firstRule(text: string): Headers {
  const [rule = ''] = text.split('\n\n');
  return Object.fromEntries(
    [...rule.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Targets by path below the base path, without rules to another host: `//…` is one. */
const redirectsOf = parsed('_redirects', (text, basePath) => {
  const own = readRedirects(text).filter(({ from, to }) => from.startsWith(basePath) && /^\/(?![/\\])/.test(to));
  return new Map(own.map(({ from, to }) => [from.slice(basePath.length), to]));
});

/**
 * Target of an old address by `_redirects`, which Cloudflare Pages and others read before they look for a file. The query is
 * kept.
 */
export async function redirectOf(folder: string, basePath: string, address: Address): Promise<string | undefined> {
  const to = (await redirectsOf(folder, basePath)).get(address.names.join('/'));
  return to?.replace(/#|$/, (end) => escapedQuery(address) + end);
}

/** Makes what reads a file of a site, parsed; the last result is memoised. A site without the file has an empty one. */
function parsed<T>(name: string, parse: (text: string, basePath: string) => T) {
  let last: { text: string; basePath: string; result: T } | undefined;
  return async (folder: string, basePath: string): Promise<T> => {
    const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
    if (text !== last?.text || basePath !== last.basePath) last = { text, basePath, result: parse(text, basePath) };
    return last.result;
  };
}
