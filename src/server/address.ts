import { HIDDEN, WELL_KNOWN } from '#hosting/host-site.ts';

/** What stands in an address for one file of a site: the names of the folders that lead to it, and its own. */
export interface Address {
  /** Names from the site's folder on, without escapes; the last one is empty where the address ends in a slash. */
  names: string[];
  /** What follows the path, with its question mark; empty where nothing does. */
  query: string;
}

/** Some file systems do not tell capitals from small letters. */
const FOR_HOSTS = new RegExp(`^${HIDDEN}`, 'i');

/**
 * Reads what a client asks for. Each file has one address: detours, escaped slashes and doubled ones lead nowhere.
 *
 * @returns undefined where nothing of a site can stand at that address
 */
export function readAddress(url: string, basePath: string): Address | undefined {
  if (!url.startsWith(basePath)) return undefined;
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const names = path.slice(basePath.length).split('/').map(decoded);
  const isPlain = names.every((name, index) => isName(name) || (name === '' && index === names.length - 1));
  return isPlain ? { names: names as string[], query: at < 0 ? '' : url.slice(at) } : undefined;
}

/** Tells whether a file of the site is for readers, and not for the host. */
export function isForReaders(names: readonly string[]): boolean {
  const path = names.join('/');
  return !FOR_HOSTS.test(path.startsWith(WELL_KNOWN) ? path.slice(WELL_KNOWN.length) : path);
}

/** Writes an address as it goes into a header. */
export function writeAddress(address: Address, basePath: string): string {
  return basePath + address.names.map(encodeURIComponent).join('/') + escapedQuery(address);
}

/** The query of an address as it goes into a header: a client may send what no header can hold. */
export function escapedQuery({ query }: Address): string {
  return query.replaceAll(/[^!-~]/g, encodeURIComponent);
}

function decoded(escaped: string): string | undefined {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}

/** Backslashes lead out of a folder on Windows, as does a colon to another drive or stream; NUL ends a name. */
function isName(name: string | undefined): boolean {
  return name !== undefined && name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name);
}
