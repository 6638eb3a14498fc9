export interface FileKind {
  /** A file of the root, `/atom.xml`, or an ending, `.csl.json`. */
  of: string;
  /** `Content-Type` */
  type: string;
  /** Whether it is worth compressing. */
  text: boolean;
  /** Patterns of paths for which hosts would guess a wrong type from the ending. */
  patterns?: readonly string[];
}

const text = (of: string, type: string, ...patterns: string[]): FileKind => ({ of, type, text: true, patterns });
const binary = (of: string, type: string): FileKind => ({ of, type, text: false });

/** Files for reference managers. No page there has such an ending. */
const cited = (ending: string): string => `/essays/:essay/cite/*${ending}`;

/** Every kind of file of the site; the first match counts. JSON has no charset: it is UTF-8 (RFC 8259, 8.1, 11). */
export const fileKinds: readonly FileKind[] = [
  // Files of one name.
  text('/atom.xml', 'application/atom+xml; charset=utf-8', '/atom.xml'),
  text('/feed.json', 'application/feed+json; charset=utf-8', '/feed.json'),
  text('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', '/opensearch.xml'),
  text('/passages.schema.json', 'application/schema+json; charset=utf-8', '/passages.schema.json'),
  text('/llms.txt', 'text/plain; charset=utf-8', '/llms.txt'),
  text('/SHA256SUMS', 'text/plain; charset=utf-8', '/SHA256SUMS'),
  text('/CNAME', 'text/plain; charset=utf-8'),
  // Files for reference managers.
  text('.bib', 'application/x-bibtex; charset=utf-8', cited('.bib')),
  text('.ris', 'application/x-research-info-systems; charset=utf-8', cited('.ris')),
  text('.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', cited('.csl.json')),
  // Texts.
  text('.html', 'text/html; charset=utf-8'),
  text('.md', 'text/markdown; charset=utf-8', '/essays/*.md'),
  text('.txt', 'text/plain; charset=utf-8', '/essays/*.txt'),
  text('.csv', 'text/csv; charset=utf-8'),
  binary('.pdf', 'application/pdf'),
  binary('.epub', 'application/epub+zip'),
  // Data.
  text('.json', 'application/json'),
  text('.webmanifest', 'application/manifest+json'),
  text('.xml', 'application/xml; charset=utf-8'),
  binary('.zip', 'application/zip'),
  // What pages are made with.
  text('.css', 'text/css; charset=utf-8'),
  text('.js', 'text/javascript; charset=utf-8'),
  text('.mjs', 'text/javascript; charset=utf-8'),
  text('.wasm', 'application/wasm'),
  binary('.woff2', 'font/woff2'),
  // Pictures.
  text('.svg', 'image/svg+xml; charset=utf-8'),
  text('.ico', 'image/x-icon'),
  binary('.avif', 'image/avif'),
  binary('.gif', 'image/gif'),
  binary('.jpeg', 'image/jpeg'),
  binary('.jpg', 'image/jpeg'),
  binary('.png', 'image/png'),
  binary('.webp', 'image/webp'),
];

/** Kind of the file at a path below the base path; a page ends in a slash. */
export function fileKind(path: string): FileKind | undefined {
  if (path.endsWith('/')) return fileKind(`${path}index.html`);
  return fileKinds.find(({ of }) => (of.startsWith('/') ? path === of : path.endsWith(of)));
}
