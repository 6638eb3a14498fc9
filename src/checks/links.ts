import { LINK_SCHEMES } from '#content/link-address.ts';
import { htmlReferences, type Reference } from './references.ts';
import {
  attributesOf,
  decoded,
  fileAt,
  homeOf,
  idsOf,
  ofEachPage,
  type Issue,
  type Page,
  type PageIssue,
  type Site,
} from './site.ts';

/**
 * Check: every address in a page leads to a page and a place that exist, and nothing is loaded from another host. Addresses
 * of other sites are parsed, not visited.
 */
export function links(site: Site): Issue[] {
  const root = homeOf(site);
  const ids = idsOfPages(site);
  const ofPage = ofEachPage((page) => [
    ...htmlReferences(page.$, page.file, root).flatMap((reference) =>
      checkReference(site, ids, reference, new URL(page.address.slice(1), root)),
    ),
    ...checkForScripts(site, page),
  ]);
  return ofPage(site);
}

/** Checks `data-` attributes for scripts: of files, folders, or templates such as `/essays/:slug/` and `/essays/sea/p/0/`. */
function checkForScripts(site: Site, page: Page): PageIssue[] {
  return attributesOf(page)
    .filter(({ name, value }) => name.startsWith('data-') && /^\/(?!\/)/.test(value) && !leadsToFolder(site, value))
    .map(({ tag, name, value }) => ({
      code: 'link-006',
      message: `${name} of <${tag}> is ${value}, but there is no such file or folder.`,
    }));
}

function leadsToFolder({ basePath, files }: Site, address: string): boolean {
  if (!address.startsWith(basePath)) return false;
  const known = address.slice(basePath.length).replace(/(:\w+|\/0)\/.*$/, '');
  return files.has(known) || [...files].some((name) => name.startsWith(known));
}

/** Ids of each page, by file. */
export function idsOfPages(site: Site): Map<string, ReadonlySet<string>> {
  return new Map(site.pages.map((page) => [page.file, new Set(idsOf(page))]));
}

/** Follows an address. Without `here`, the page that has it, it must be absolute. */
export function checkReference(
  site: Site,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  { file, by, address, loads }: Reference,
  here?: URL,
): Issue[] {
  if (!URL.canParse(address, here)) {
    const isRelative = here === undefined && URL.canParse(address, site.siteUrl);
    const why = isRelative ? 'which leads nowhere outside a page' : 'which is no address';
    return [{ code: 'link-004', file, message: `${by} has "${address}", ${why}.` }];
  }
  const url = new URL(address, here);
  if (url.origin !== site.siteUrl) {
    if (loads) return [{ code: 'link-003', file, message: `${by} loads ${address} from another host.` }];
    if (isWellFormed(url)) return [];
    const message = `${by} has "${address}", which cannot be the address of a page or of mail.`;
    return [{ code: 'link-005', file, message }];
  }
  const name = fileAt(site, url.pathname);
  if (name === undefined) {
    return [{ code: 'link-001', file, message: `${by} leads to ${address}, but there is no such file.` }];
  }
  // A text fragment, `:~:text=…`, is no part of the id.
  const id = decoded(url.hash.slice(1).replace(/:~:.*$/s, ''));
  if (id !== '' && ids.get(`${site.folder}/${name}`)?.has(id) === false) {
    return [{ code: 'link-002', file, message: `${by} leads to ${address}, but nothing there has that id.` }];
  }
  return [];
}

/** True if a foreign address is well-formed: a scheme that readers can follow, a host, no password. */
function isWellFormed({ protocol, hostname, pathname, username }: URL): boolean {
  if (!LINK_SCHEMES.includes(protocol)) return false;
  if (protocol === 'mailto:') return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(pathname);
  if (protocol === 'tel:') return /^\+?[\d().-]+$/.test(pathname);
  return username === '' && (hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('['));
}
