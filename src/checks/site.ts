import { readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { filesOf } from '#environment/files.ts';
import { decoded as decodeOrNone } from '#lib/decoded.ts';
import { readSettings } from '#environment/settings.ts';

export interface Issue {
  /** As in `registry.ts`: `source-001`. */
  code: string;
  message: string;
  file: string;
  /** From 1. */
  line?: number | undefined;
}

/** An issue of a page, unless it names another file. */
export type PageIssue = Omit<Issue, 'file'> & Partial<Pick<Issue, 'file'>>;

/** Makes a check of what is wrong with each page by itself. */
export function ofEachPage(find: (page: Page, site: Site) => PageIssue[]): (site: Site) => Issue[] {
  return (site) => site.pages.flatMap((page) => find(page, site).map((issue) => ({ file: page.file, ...issue })));
}

export function elementsOf({ $ }: Pick<Page, '$'>, selector: string): Element[] {
  return $<Element, string>(selector).toArray();
}

export interface Page {
  /** Relative to the project. */
  file: string;
  /** Below the base path: `/essays/lan/`. */
  address: string;
  html: string;
  $: CheerioAPI;
}

export interface Site {
  folder: string;
  contentDir: string;
  /** With a slash at both ends. */
  basePath: string;
  /** Host, without a slash at its end. */
  siteUrl: string;
  /** Address of the index of a search server that answers for the site. */
  searchUrl?: string | undefined;
  pages: Page[];
  /** Relative to the folder, with slashes. */
  files: ReadonlySet<string>;
}

/** With scripting, the content of `<noscript>` is parsed as text. */
const AS_WITHOUT_SCRIPT = { scriptingEnabled: false };

/** Without `siteUrl`, the host of a build without SITE_URL. */
type Where = Pick<Site, 'folder' | 'contentDir' | 'basePath'> & Partial<Pick<Site, 'siteUrl' | 'searchUrl'>>;

export function readSite({ folder, contentDir, basePath, siteUrl = readSettings({}).siteUrl, searchUrl }: Where): Site {
  const files = filesOf(folder);
  const pages = files
    .filter((name) => name.endsWith('.html'))
    .map((name): Page => {
      const file = `${folder}/${name}`;
      const html = readFileSync(file, 'utf8');
      return { file, address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html, AS_WITHOUT_SCRIPT) };
    });
  return { folder, contentDir, basePath, siteUrl, searchUrl, pages, files: new Set(files) };
}

/** Absolute address of the home page. */
export function homeOf({ siteUrl, basePath }: Site): string {
  return siteUrl + basePath;
}

/** Target of a link, without the `index.html` of pages for a disk. */
export function addressFrom(site: Site, page: Page, href: string): URL {
  const url = new URL(href, new URL(page.address.slice(1), homeOf(site)));
  url.pathname = url.pathname.replace(/(?<=\/)index\.html$/, '');
  return url;
}

/** File at a path from the root of the host, relative to the site's folder. */
export function fileAt(site: Site, pathname: string): string | undefined {
  if (!pathname.startsWith(site.basePath)) return undefined;
  const inner = decoded(pathname.slice(site.basePath.length));
  const name = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  return site.files.has(name) ? name : undefined;
}

/** Every attribute of a page with the tag of its element. */
export function attributesOf(page: Page): { tag: string; name: string; value: string }[] {
  return elementsOf(page, '*').flatMap(({ tagName: tag, attribs }) =>
    Object.entries(attribs).map(([name, value]) => ({ tag, name, value })),
  );
}

/** Ids of a page, in order, repeated ones repeated. */
export function idsOf(page: Page): string[] {
  return attributesOf(page).flatMap(({ name, value }) => (name === 'id' ? [value] : []));
}

/** Percent-decodes; a malformed escape leaves the text as it is. */
export function decoded(text: string): string {
  return decodeOrNone(text) ?? text;
}
