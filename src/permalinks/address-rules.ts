import { isPlainId, isDeviceName } from '#lib/ids.ts';

/**
 * What a part of an address may be. The ledger has addresses as the files of the site are called: letters and digits of
 * any script, as they are and not escaped, and what RFC 3986 leaves unescaped. That leaves out what hosts take for a
 * rule of its own in `_redirects` (`*`, `:name`), and what systems take for a way to another folder (`\`, `%2e`).
 */
const PART = /^[\p{L}\p{M}\p{N}._~-]+$/u;

/** Longest part, in bytes: systems take 255 for the name of a file. */
const LONGEST = 200;

/** What the rules come to, for messages. */
export const ADDRESS = 'an address below the base path of the site: a slash, and parts of letters, digits and . _ ~ -';

/** What an old address may be beside that, for messages. */
export const OLD_ADDRESS = `${ADDRESS}; none that begins with . or _, or that hosts read`;

/** Files and folders that hosts, and those who look after the site, read for themselves; in small letters. */
const READ_BY_HOSTS: ReadonlySet<string> = new Set([
  ...['hosts', 'cname', 'caddyfile', 'nginx.conf', 'web.config', 'sha256sums', 'firebase.json', 'netlify.toml'],
  ...['render.yaml', 'serve.json', 'staticwebapp.config.json', 'vercel.json', 'wrangler.toml', 'wrangler.jsonc'],
]);

function partsOf(address: string): string[] {
  return address.replace(/^\//, '').replace(/\/$/, '').split('/');
}

/** Tells whether a text is an address that a page or a file of the site can have. */
export function isAddress(text: string): boolean {
  if (text === '/') return true;
  // Written in two ways, one address would be two files on one system and one on another.
  if (!text.startsWith('/') || text !== text.normalize('NFC')) return false;
  return partsOf(text).every(
    (part) => PART.test(part) && !part.endsWith('.') && new TextEncoder().encode(part).length <= LONGEST,
  );
}

/**
 * Tells whether a text is an address that a redirect can lead from: a page may be written there, and a host told of it.
 */
export function isOldAddress(text: string): boolean {
  if (text === '/' || !isAddress(text)) return false;
  const parts = partsOf(text.toLowerCase());
  return !READ_BY_HOSTS.has(parts[0] ?? '') && parts.every((part) => !/^[._]/.test(part) && !isDeviceName(part));
}

/** Tells whether a text is an address with or without a fragment. */
export function isPlace(text: string): boolean {
  const [address = '', id, ...more] = text.split('#');
  return more.length === 0 && isAddress(address) && (id === undefined || isPlainId(id));
}
