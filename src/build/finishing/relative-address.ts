import path from 'node:path';

const HOST = 'http://for-disk.invalid';

/** Relativises an address of the site for a page on a disk, with the name of the file. Foreign addresses stay. */
export function relativeAddress(address: string, from: string): string {
  const here = `/${from.split('/').map(encodeURIComponent).join('/')}`;
  if (address === '' || address.startsWith('#') || !URL.canParse(address, HOST + here)) return address;
  const { origin, pathname, search, hash } = new URL(address, HOST + here);
  if (origin !== HOST) return address;
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const way = path.posix.relative(path.posix.dirname(here), file);
  // A first segment with a colon would be a scheme.
  return (/^[^/]*:/.test(way) ? './' : '') + way + search + hash;
}

/** The same for `srcset`. */
export function relativePictures(pictures: string, from: string): string {
  return pictures.replaceAll(/(?<=^\s*|,\s+)[^\s,]\S*(?=\s|$)/g, (address) => relativeAddress(address, from));
}
