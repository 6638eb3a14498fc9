/** What the files for hosts need to know of a built site. */
export interface HostSite {
  /** Every file, relative to the folder of the site, with slashes. */
  files: readonly string[];
  /** Path that the site is served under, with a slash at both ends. */
  basePath: string;
  redirects: readonly Redirect[];
  /** Whether texts stand there compressed too, beside themselves. */
  precompressed: boolean;
}

/** An address that leads on. */
export interface Redirect {
  /** Path from the root of the host, without escapes, as hosts compare it. */
  from: string;
  /** Path from the root of the host, with or without a fragment. */
  to: string;
  status: string;
}

/** How the files are written that are a text in compressed form. */
export const encodings = { br: '.br', gzip: '.gz' } as const;

/**
 * What a host is told, and does not send, as a regular expression of the path below the base path, without a slash before
 * it: the files for hosts, compressed forms under their own names, and all whose name starts with a dot.
 */
export const HIDDEN = '(_headers$|_redirects$|vercel\\.json$|hosts(/|$)|(.*/)?\\.|.*\\.(br|gz)$)';

/** The folder that is not hidden although its name starts with a dot (RFC 8615). */
export const WELL_KNOWN = '.well-known/';

/**
 * Reads redirects as Netlify and Cloudflare Pages do: the first of an address counts. Those with a `*` or a `:name`, which
 * only such hosts can follow, are left out.
 *
 * @param text what stands in the file `_redirects`
 */
export function readRedirects(text: string): Redirect[] {
  const redirects = new Map<string, Redirect>();
  for (const line of text.split('\n')) {
    const [from = '', to = '', status = '301'] = line.trim().split(/\s+/);
    const isExact = from.startsWith('/') && to !== '' && !/\*|\/:/.test(from) && /^30[1278]$/.test(status);
    if (isExact && !redirects.has(unescaped(from)))
      redirects.set(unescaped(from), { from: unescaped(from), to, status });
  }
  return [...redirects.values()];
}

function unescaped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
