import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { dataOf } from './passages-data.ts';
import { isListed } from './pages.ts';
import { decoded, homeOf, type Issue, type Site } from './site.ts';

/**
 * Check: the site map has exactly the pages that are to be listed, and dates exactly the essays, by their editions
 * (https://www.sitemaps.org/protocol.html).
 */
export function siteMap(site: Site): Issue[] {
  const maps = [...site.files].filter((name) => /^sitemap-\d+\.xml$/.test(name));
  if (maps[0] === undefined) return [];
  const file = `${site.folder}/${maps[0]}`;
  const dates = new Map(maps.flatMap((name) => entriesOf(`${site.folder}/${name}`)));
  const pages = new Set(site.pages.filter(isListed).map(({ address }) => homeOf(site) + address.slice(1)));
  const editions = new Map((dataOf(site)?.essays ?? []).map(({ address, edition }) => [decoded(address), edition]));
  const wrong = [...dates].filter(([address, date]) => date !== (editions.get(address) ?? undefined));
  return [
    ...[...pages].filter((page) => !dates.has(page)).map((page) => `The site map lacks ${page}.`),
    ...[...dates.keys()]
      .filter((address) => !pages.has(address))
      .map((address) => `The site map has ${address}, which is no page to be listed.`),
    ...wrong.map(([address, date]) => {
      return `The site map has ${date ?? 'no day'} for ${address}; its edition is ${editions.get(address) ?? 'none'}.`;
    }),
  ].map((message) => ({ code: 'map-001', file, message }));
}

function entriesOf(file: string): [address: string, date: string | undefined][] {
  const $ = load(readFileSync(file, 'utf8'), { xml: true });
  return $('url')
    .toArray()
    .map((entry) => {
      const day = $(entry).children('lastmod').text().trim().slice(0, 10);
      return [decoded($(entry).children('loc').text().trim()), day === '' ? undefined : day];
    });
}
