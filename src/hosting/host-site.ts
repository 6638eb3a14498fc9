import { decoded } from '#lib/decoded.ts';
import type { Headers } from './headers.ts';

/** A built site, for the configuration of hosts. */
export interface HostSite {
  /** Sent with every response. */
  common: Headers;
  /** Relative to the folder of the site, with slashes. */
  files: readonly string[];
  /** With a slash at both ends. */
  basePath: string;
  redirects: readonly Redirect[];
  /** True if there are compressed files beside the texts. */
  precompress: boolean;
}

export interface Redirect {
  /** Path from the root of the host, percent-decoded. */
  from: string;
  /** Path from the root of the host; may have a fragment. */
  to: string;
  status: string;
}

/** File endings by content encoding, the smallest first. */
export const encodings = { br: '.br', gzip: '.gz' } as const;

/**
 * Files that a host does not serve, as a regular expression of the path below the base path: configuration of hosts,
 * compressed files under their own names, and dot files.
 */
export const HIDDEN = '(_headers$|_redirects$|vercel\\.json$|hosts(/|$)|(.*/)?\\.|.*\\.(br|gz)$)';

/** The one dot folder that is served (RFC 8615). */
export const WELL_KNOWN = '.well-known/';

/**
 * Parses `_redirects` as Netlify and Cloudflare Pages do: the first rule of an address counts. Rules with a `*` or a `:name`,
 * which other hosts cannot follow, are dropped, as are control characters, which end lines.
 */
export function readRedirects(text: string): Redirect[] {
  const redirects = new Map<string, Redirect>();
  for (const line of text.split('\n')) {
    const [address = '', to = '', status = '301'] = line.trim().split(/\s+/);
    const from = decoded(address) ?? address;
    const isExact = from.startsWith('/') && !/\*|\/:|\p{Cc}/u.test(from) && to !== '' && /^30[1278]$/.test(status);
    if (isExact && !redirects.has(from)) redirects.set(from, { from, to: escaped(to), status });
  }
  return [...redirects.values()];
}

/** Regular expression of a literal path, without characters that are special in the quotes of any host. */
export function pathPattern(path: string): string {
  return path.replaceAll(/[^\w/-]/g, (letter) =>
    letter > '\u007f' ? letter : `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

/** Only characters of RFC 3986, and no dollar sign, which starts a variable. */
function escaped(address: string): string {
  return address.replaceAll(/[^\w\-.~!&'()*+,;=:@/?#%]+/g, (letters) =>
    encodeURIComponent(letters).replaceAll("'", '%27'),
  );
}
