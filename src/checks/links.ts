import type { Element } from 'domhandler';
import { LINK_SCHEMES } from '#content/link-address.ts';
import { decoded, fileAt, homeOf, type Issue, type Page, type Site } from './site.ts';
import { htmlReferences, type Reference } from './references.ts';

/**
 * Check: every address that a page names, in links, of itself and to its scripts, leads to a page and a place that exist,
 * and nothing is loaded from elsewhere. Addresses of other sites are looked at, not visited.
 */
export function links(site: Site): Issue[] {
  const root = homeOf(site);
  const idsOf = idsOfPages(site);
  return site.pages.flatMap((page) => [
    ...htmlReferences(page.$, page.file, root).flatMap((reference) =>
      checkReference(site, idsOf, reference, new URL(page.address.slice(1), root)),
    ),
    ...checkForScripts(site, page),
  ]);
}

/**
 * Checks the addresses that a page hands its scripts in attributes of their own. They may be of a folder, or end in what a
 * script has to fill in: `/essays/:slug/`, `/essays/sea/p/0/`.
 */
function checkForScripts(site: Site, { $, file }: Page): Issue[] {
  return $<Element, string>('*')
    .toArray()
    .flatMap(({ tagName, attribs }) =>
      Object.entries(attribs)
        .filter(
          ([name, address]) => name.startsWith('data-') && /^\/(?!\/)/.test(address) && !leadsToFolder(site, address),
        )
        .map(([name, address]): Issue => {
          const message = `${name} of <${tagName}> is ${address}, but there is no such file or folder.`;
          return { code: 'link-006', file, message };
        }),
    );
}

function leadsToFolder({ basePath, files }: Site, address: string): boolean {
  if (!address.startsWith(basePath)) return false;
  const known = address.slice(basePath.length).replace(/(:\w+|\/0)\/.*$/, '');
  return files.has(known) || [...files].some((name) => name.startsWith(known));
}

/**
 * The ids of every page.
 *
 * @returns ids by file, relative to the project
 */
export function idsOfPages(site: Site): Map<string, ReadonlySet<string>> {
  return new Map(site.pages.map((page) => [page.file, idsIn(page)]));
}

function idsIn({ $ }: Page): Set<string> {
  return new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  );
}

/**
 * Follows an address.
 *
 * @returns what is wrong with it, if anything is
 */
export function checkReference(
  site: Site,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  { file, by, address, loads }: Reference,
  here?: URL,
): Issue[] {
  if (!URL.canParse(address, here)) {
    const why =
      here === undefined && URL.canParse(address, site.siteUrl)
        ? 'which leads nowhere outside a page'
        : 'which is no address';
    return [{ code: 'link-004', file, message: `${by} has "${address}", ${why}.` }];
  }
  const url = new URL(address, here);
  if (url.origin !== site.siteUrl) {
    if (loads) return [{ code: 'link-003', file, message: `${by} loads ${address} from another host.` }];
    if (hasForm(url)) return [];
    return [
      { code: 'link-005', file, message: `${by} has "${address}", which cannot be the address of a page or of mail.` },
    ];
  }
  const name = fileAt(site, url.pathname);
  if (name === undefined) {
    return [{ code: 'link-001', file, message: `${by} leads to ${address}, but there is no such file.` }];
  }
  // What follows `:~:` are words to be marked, which are no part of the id.
  const id = decoded(url.hash.slice(1).replace(/:~:.*$/s, ''));
  if (id !== '' && idsOf.get(`${site.folder}/${name}`)?.has(id) === false) {
    return [{ code: 'link-002', file, message: `${by} leads to ${address}, but nothing there has that id.` }];
  }
  return [];
}

/** Tells whether an address outside the site has the form of one: a scheme that readers can follow, a host, no password. */
function hasForm({ protocol, hostname, pathname, username }: URL): boolean {
  if (!LINK_SCHEMES.includes(protocol)) return false;
  if (protocol === 'mailto:') return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(pathname);
  if (protocol === 'tel:') return /^\+?[\d().-]+$/.test(pathname);
  return username === '' && (hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('['));
}
