/** Kinds of files, by the ends of their names. Text is UTF-8. */
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
};

/**
 * The type of a file, as a host sends it.
 *
 * @param pathname its address; one that ends in a slash is that of a page
 */
export function typeOf(pathname: string): string {
  const ending = pathname.endsWith('/') ? 'html' : /\.(\w+)$/.exec(pathname)?.[1]?.toLowerCase();
  return TYPES[ending ?? ''] ?? 'application/octet-stream';
}
