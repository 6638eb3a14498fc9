import { readFileSync } from 'node:fs';
import { load, type CheerioAPI } from 'cheerio';
import { filesOf } from '#environment/files-of.ts';
import { readSettings } from '#environment/settings.ts';

/** Something wrong with the content or the built site. */
export interface Issue {
  /** Name of the rule, so that it can be looked up and counted: `source-001`. */
  code: string;
  /** What is wrong and what to do, in a sentence or two. */
  message: string;
  /** File to mend. */
  file: string;
  /** Line in that file, from 1, where there is one. */
  line?: number;
}

/** A page of the built site. */
export interface Page {
  /** File, relative to the project. */
  file: string;
  /** Address below the site's base path, as in `/essays/lan/`. */
  address: string;
  html: string;
  /** The page, parsed. */
  $: CheerioAPI;
}

/** A built site and the content that it was built from, as files. */
export interface Site {
  /** Folder of the built site. */
  folder: string;
  /** Folder of the content. */
  contentDir: string;
  /** Path that the site was built for, with a slash at both ends. */
  basePath: string;
  /** Host that the site was built for, without a slash at its end. */
  siteUrl: string;
  pages: Page[];
  /** Every file of the built site, relative to its folder, with slashes. */
  files: ReadonlySet<string>;
}

/** Readers without script are given what stands in `<noscript>`; for others it would be a text, in which no link is one. */
const AS_WITHOUT_SCRIPT = { scriptingEnabled: false };

/** A check: looks at a site and says what is wrong with it. */
export type Check = (site: Site) => Issue[] | Promise<Issue[]>;

/** Where a site and its content are, and what it was built for; the host is that of a build without SITE_URL if left out. */
type Where = Pick<Site, 'folder' | 'contentDir' | 'basePath'> & Partial<Pick<Site, 'siteUrl'>>;

/** Reads a built site. */
export function readSite({ folder, contentDir, basePath, siteUrl = readSettings({}).siteUrl }: Where): Site {
  const files = filesOf(folder);
  const pages = files
    .filter((name) => name.endsWith('.html'))
    .map((name): Page => {
      const file = `${folder}/${name}`;
      const html = readFileSync(file, 'utf8');
      return { file, address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html, AS_WITHOUT_SCRIPT) };
    });
  return { folder, contentDir, basePath, siteUrl, pages, files: new Set(files) };
}

/** The absolute address of a site's home. */
export function homeOf({ siteUrl, basePath }: Site): string {
  return siteUrl + basePath;
}

/** The address that a page leads to, as one that a server serves: pages that are for a disk name files. */
export function addressFrom(site: Site, page: Page, href: string): URL {
  const url = new URL(href, new URL(page.address.slice(1), homeOf(site)));
  url.pathname = url.pathname.replace(/(?<=\/)index\.html$/, '');
  return url;
}

/**
 * Finds the file of the built site that an address leads to.
 *
 * @returns the file relative to the site's folder, or undefined where there is none
 */
export function fileAt(site: Site, pathname: string): string | undefined {
  if (!pathname.startsWith(site.basePath)) return undefined;
  const inner = decoded(pathname.slice(site.basePath.length));
  const name = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  return site.files.has(name) ? name : undefined;
}

/**
 * Undoes the escapes of an address.
 *
 * @returns the text meant, or the part as it is where a percent sign starts no escape
 */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
