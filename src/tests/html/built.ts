import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { sites } from '../sites.ts';

type SiteName = keyof typeof sites;

/** The text of a file of a built site, by its address below the site's home: `/passages.json`. */
export function fileText(address: string, site: SiteName = 'main'): string {
  return readFileSync(fileOf(address, site), 'utf8');
}

/** Whether a built site has something at an address. */
export function isBuilt(address: string, site: SiteName = 'main'): boolean {
  return existsSync(fileOf(address, site));
}

/** A page of a built site, parsed, by its address below the site's home: `/essays/bodor/`. */
export function pageAt(address: string, site: SiteName = 'main'): CheerioAPI {
  return load(fileText(address, site));
}

/** What a page has as data for scripts. */
export function dataIn($: CheerioAPI): unknown {
  return JSON.parse($('script[type="application/json"]').text());
}

/** The words of a part of a page, with single spaces between them, as a browser would show them. */
export function wordsOf($: CheerioAPI, selector: string): string {
  return $(selector).text().replaceAll(/\s+/g, ' ').trim();
}

function fileOf(address: string, site: SiteName): string {
  const name = address.endsWith('/') ? `${address}index.html` : address;
  return path.join(sites[site].env.OUT_DIR, name);
}
