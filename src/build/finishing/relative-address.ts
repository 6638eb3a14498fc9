import path from 'node:path';

/** A host that no address names. */
const HOST = 'http://for-disk.invalid';

/**
 * Writes an address of the site as it is seen from a file of the site: without the root of a host, with the file's name.
 */
export function relativeAddress(address: string, from: string): string {
  const here = `/${from.split('/').map(encodeURIComponent).join('/')}`;
  if (address === '' || address.startsWith('#') || !URL.canParse(address, HOST + here)) return address;
  const { origin, pathname, search, hash } = new URL(address, HOST + here);
  if (origin !== HOST) return address;
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const way = path.posix.relative(path.posix.dirname(here), file);
  // A colon would end the name of a scheme.
  return (/^[^/]*:/.test(way) ? './' : '') + way + search + hash;
}

/** The same for a list of pictures, each of which may be followed by its size. */
export function relativePictures(pictures: string, from: string): string {
  return pictures.replaceAll(/(?<=^\s*|,\s+)[^\s,]\S*(?=\s|$)/g, (address) => relativeAddress(address, from));
}
