import { isPlainId, isDeviceName } from '#lib/ids.ts';

/**
 * Segments as files are called, not escaped: letters and digits of any script, and the unreserved characters of RFC
 * 3986. This excludes the placeholders of `_redirects` (`*`, `:name`) and ways to another folder (`\`, `%2e`).
 */
const PART = /^[\p{L}\p{M}\p{N}._~-]+$/u;

/** Bytes of a segment; file systems allow 255. */
const LONGEST = 200;

export const ADDRESS = 'an address below the base path of the site: a slash, and parts of letters, digits and . _ ~ -';

export const OLD_ADDRESS = `${ADDRESS}; none that begins with . or _, or that hosts read`;

/** Files and folders that hosts and operators read, in lower case. */
const READ_BY_HOSTS: ReadonlySet<string> = new Set([
  ...['hosts', 'cname', 'caddyfile', 'nginx.conf', 'web.config', 'sha256sums', 'firebase.json', 'netlify.toml'],
  ...['render.yaml', 'serve.json', 'staticwebapp.config.json', 'vercel.json', 'wrangler.toml', 'wrangler.jsonc'],
]);

function partsOf(address: string): string[] {
  return address.replace(/^\//, '').replace(/\/$/, '').split('/');
}

/** An address that a page or a file of the site can have. */
export function isAddress(text: string): boolean {
  if (text === '/') return true;
  // Unnormalised, one address would be two files on one system and one on another.
  if (!text.startsWith('/') || text !== text.normalize('NFC')) return false;
  return partsOf(text).every(
    (part) => PART.test(part) && !part.endsWith('.') && new TextEncoder().encode(part).length <= LONGEST,
  );
}

/** An address that can redirect: a page can be written there, and a host can be told of it. */
export function isOldAddress(text: string): boolean {
  if (text === '/' || !isAddress(text)) return false;
  const parts = partsOf(text.toLowerCase());
  return !READ_BY_HOSTS.has(parts[0] ?? '') && parts.every((part) => !/^[._]/.test(part) && !isDeviceName(part));
}

/** An address with or without a fragment. */
export function isPlace(text: string): boolean {
  const [address = '', id, ...more] = text.split('#');
  return more.length === 0 && isAddress(address) && (id === undefined || isPlainId(id));
}
