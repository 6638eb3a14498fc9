import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';

/** The part of the ledger that is read here: implemented again, so that the build does not judge itself. */
export interface PublishedAddresses {
  pages: Record<string, { fragments?: Record<string, unknown>; aliases?: Record<string, unknown> }>;
  redirects: Record<string, { to: string }>;
}

/** Final target of an address; the ids of the page, or none where it is a file. */
interface End {
  address: string;
  /** The place that a forwarding page names itself. */
  id: string;
  ids: ReadonlySet<string> | undefined;
}

/** Reads the ledger of a collection. */
export function readAddresses(contentDir: string): PublishedAddresses {
  return JSON.parse(readFileSync(path.join(contentDir, 'permalinks.json'), 'utf8')) as PublishedAddresses;
}

/**
 * Looks up every address that was published in the files of a site, without a server, as a reader would reach it there:
 * pages and files, the places within pages, and what stands at old addresses.
 *
 * @returns what leads nowhere
 */
export function lostAddresses({ pages, redirects }: PublishedAddresses, folder: string): string[] {
  const places = Object.entries(pages).flatMap(([address, { fragments = {}, aliases = {} }]) => {
    const end = follow(folder, address);
    if (!end) return [address];
    // If a forwarding page names a place, every fragment of the old page leads there.
    const ids = end.id === '' ? Object.keys({ ...fragments, ...aliases }) : [end.id];
    return ids.filter((id) => end.ids?.has(id) !== true).map((id) => `${address}#${id}`);
  });
  const old = Object.entries(redirects)
    .filter(([from, { to }]) => {
      const [end, wanted] = [follow(folder, from), follow(folder, to)];
      return !end || end.address !== wanted?.address || end.address === from;
    })
    .map(([from]) => from);
  return [...places, ...old];
}

/** Follows an address through the pages that forward, as a browser does. */
function follow(folder: string, address: string, hops = 9): End | undefined {
  const [page = '', id = ''] = address.split('#');
  const file = path.join(folder, page.endsWith('/') ? `${page}index.html` : page);
  if (!existsSync(file) || hops === 0) return undefined;
  if (!file.endsWith('.html')) return { address: page, id, ids: undefined };
  const $ = load(readFileSync(file, 'utf8'));
  const [, to] = /url=(.+)$/.exec($('meta[http-equiv=refresh]').attr('content') ?? '') ?? [];
  if (to !== undefined) return follow(folder, to, hops - 1);
  const ids = $('[id]')
    .toArray()
    .map((element) => element.attribs.id ?? '');
  return { address: page, id, ids: new Set(ids) };
}
