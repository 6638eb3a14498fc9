import { decoded } from '#lib/decoded.ts';
import { HIDDEN, WELL_KNOWN } from '#hosting/host-site.ts';

export interface Address {
  /** Segments below the base path, percent-decoded; the last one is empty where the address ends in a slash. */
  names: string[];
  /** With its question mark, or empty. */
  query: string;
}

/** Some file systems ignore case. */
const FOR_HOSTS = new RegExp(`^${HIDDEN}`, 'i');

/** Parses the target of a request. Each file has one address: `..`, escaped and doubled slashes give undefined. */
export function readAddress(url: string, basePath: string): Address | undefined {
  if (!url.startsWith(basePath)) return undefined;
  const at = url.indexOf('?');
  const path = at < 0 ? url : url.slice(0, at);
  const names = path
    .slice(basePath.length)
    .split('/')
    .map((name) => decoded(name));
  const isPlain = names.every((name, index) => isName(name) || (name === '' && index === names.length - 1));
  return isPlain ? { names: names as string[], query: at < 0 ? '' : url.slice(at) } : undefined;
}

/** True if a file is served, and not for the host. */
export function isForReaders(names: readonly string[]): boolean {
  const path = names.join('/');
  return !FOR_HOSTS.test(path.startsWith(WELL_KNOWN) ? path.slice(WELL_KNOWN.length) : path);
}

/** Encodes an address for a header. */
export function writeAddress(address: Address, basePath: string): string {
  return basePath + address.names.map(encodeURIComponent).join('/') + escapedQuery(address);
}

/** A client may send characters that no header can have. */
export function escapedQuery({ query }: Address): string {
  return query.replaceAll(/[^!-~]/g, encodeURIComponent);
}

/** On Windows a backslash leaves the folder, and a colon the drive; NUL ends a name. */
function isName(name: string | undefined): boolean {
  return name !== undefined && name !== '' && name !== '.' && name !== '..' && !/[/\\:\0]/.test(name);
}
