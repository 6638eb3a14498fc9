import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { sites } from '../sites.ts';

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** Below the site's home: `/essays/bodor/`, and `/404.html` for the page for wrong addresses. */
  address: string;
  $: CheerioAPI;
}

/** The files of a built site, relative to its folder, with slashes. */
export function filesOf(site: keyof typeof sites, ending: RegExp): string[] {
  return filesIn(sites[site].env.OUT_DIR, ending);
}

/** The files below a folder, relative to it, with slashes. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => ending.test(name));
}

/** Every page of a built site. A page that is added later is among them without being named anywhere. */
export function everyPage(site: keyof typeof sites): BuiltPage[] {
  return everyPageIn(sites[site].env.OUT_DIR);
}

/** Every page below a folder. */
export function everyPageIn(folder: string): BuiltPage[] {
  return filesIn(folder, /\.html$/).map((name) => ({
    address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
    $: load(readFileSync(path.join(folder, name), 'utf8')),
  }));
}
