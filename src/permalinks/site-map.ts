import type { SitemapItem, SitemapOptions } from '@astrojs/sitemap';
import { addresses } from '#lib/addresses.ts';
import { isListed } from '#metadata/share.ts';
import { lastEditionOf, type Ledger } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

/** Adds the day of the last release to essays; of other pages no day is known. */
export function entryOf(item: SitemapItem, address: string, ledger: Ledger): SitemapItem {
  const edition = /^\/essays\/[^/]+\/$/.test(address) ? lastEditionOf(ledger, address) : undefined;
  return edition === undefined ? item : { ...item, lastmod: edition };
}

/** Options of the site map (https://www.sitemaps.org/protocol.html). */
export function siteMap(contentDir: string, basePath: string): NonNullable<SitemapOptions> {
  const root = addresses(basePath).home;
  // Addresses are escaped; slugs may be of any script.
  const inner = (url: string): string => `/${decodeURI(new URL(url).pathname).slice(root.length)}`;
  let ledger: Ledger | undefined;
  return {
    filter: isListed,
    serialize: (item) => entryOf(item, inner(item.url), (ledger ??= readLedger(contentDir).ledger)),
  };
}
