/** What the files for hosts need to know of a built site. */
export interface HostSite {
  /** Every file, relative to the folder of the site, with slashes. */
  files: readonly string[];
  /** Path that the site is served under, with a slash at both ends. */
  basePath: string;
  redirects: readonly Redirect[];
  /** Whether texts stand there compressed too, beside themselves. */
  precompress: boolean;
}

/** An address that leads on. */
export interface Redirect {
  /** Path from the root of the host, without escapes, as hosts compare it. */
  from: string;
  /** Path from the root of the host, with or without a fragment. */
  to: string;
  status: string;
}

/** How the files are written that are a text in compressed form, the smallest first. */
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
 * only such hosts can follow, are left out, as are addresses with control characters, which end lines.
 */
export function readRedirects(text: string): Redirect[] {
  const redirects = new Map<string, Redirect>();
  for (const line of text.split('\n')) {
    const [address = '', to = '', status = '301'] = line.trim().split(/\s+/);
    const from = unescaped(address);
    const isExact = from.startsWith('/') && !/\*|\/:|\p{Cc}/u.test(from) && to !== '' && /^30[1278]$/.test(status);
    if (isExact && !redirects.has(from)) redirects.set(from, { from, to: escaped(to), status });
  }
  return [...redirects.values()];
}

/** A regular expression for a path as it is, in letters that mean nothing within the quotation marks of any host. */
export function pathPattern(path: string): string {
  return path.replaceAll(/[^\w/-]/g, (letter) =>
    letter > '\u007f' ? letter : `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** An address in the letters that an address may have (RFC 3986), but no dollar sign: it would start the name of a variable. */
function escaped(address: string): string {
  return address.replaceAll(/[^\w\-.~!&'()*+,;=:@/?#%]+/g, (letters) =>
    encodeURIComponent(letters).replaceAll("'", '%27'),
  );
}
