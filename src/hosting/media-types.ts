/** A kind of file of the site. */
export interface FileKind {
  /** A file of the root, as in `/atom.xml`, or how the names of such files end, as in `.csl.json`. */
  of: string;
  /** As `Content-Type` says it. */
  type: string;
  /** Whether it becomes smaller when it is compressed. */
  text: boolean;
  /** Paths of such files for hosts that know the type of a file by its ending and would be wrong, with a `*` or a `:name`. */
  told?: readonly string[];
}

const text = (of: string, type: string, ...told: string[]): FileKind => ({ of, type, text: true, told });
const binary = (of: string, type: string): FileKind => ({ of, type, text: false });

/** Where the files for reference managers stand. No page stands there whose name could end as theirs do. */
const cited = (ending: string): string => `/essays/:essay/cite/*${ending}`;

/**
 * Every kind of file that the site may have. The first that fits a file is its kind.
 *
 * JSON has no parameter for its encoding, which is always UTF-8 (RFC 8259, 8.1, 11).
 */
export const fileKinds: readonly FileKind[] = [
  // Files of one name.
  text('/atom.xml', 'application/atom+xml; charset=utf-8', '/atom.xml'),
  text('/feed.json', 'application/feed+json; charset=utf-8', '/feed.json'),
  text('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', '/opensearch.xml'),
  text('/passages.schema.json', 'application/schema+json; charset=utf-8', '/passages.schema.json'),
  text('/llms.txt', 'text/plain; charset=utf-8', '/llms.txt'),
  text('/SHA256SUMS', 'text/plain; charset=utf-8', '/SHA256SUMS'),
  text('/CNAME', 'text/plain; charset=utf-8'),
  // Files for reference managers: what they are cannot be told from their endings everywhere.
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

/**
 * Tells what kind of file stands at a path.
 *
 * @returns its kind, or undefined where no kind has such a name
 */
export function fileKind(path: string): FileKind | undefined {
  if (path.endsWith('/')) return fileKind(`${path}index.html`);
  return fileKinds.find(({ of }) => (of.startsWith('/') ? path === of : path.endsWith(of)));
}
