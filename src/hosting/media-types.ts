import { citationFormats, contentType, entriesOf, essayFormats, siteFormats } from '#lib/formats.ts';

export interface FileKind {
  /** A file of the root, `/atom.xml`, or an ending, `.csl.json`. */
  of: string;
  /** `Content-Type` */
  type: string;
  /** Worth compressing. */
  text: boolean;
  /** Patterns of paths for which hosts would guess a wrong type from the ending. */
  patterns?: readonly string[];
}

const text = (of: string, type: string, ...patterns: string[]): FileKind => ({ of, type, text: true, patterns });
const binary = (of: string, type: string): FileKind => ({ of, type, text: false });

/** Formats whose ending does not always say their type. */
const ofSite = entriesOf(siteFormats)
  .filter(([, { type }]) => type !== 'application/json')
  .map(([name, format]) => text(`/${name}`, contentType(format), `/${name}`));

/** Files for reference managers, but those whose ending is a part of another. No page there has such an ending. */
const cited = entriesOf(citationFormats)
  .filter(([ending], _, all) => !all.some(([other]) => ending.endsWith(`.${other}`)))
  .map(([ending, format]) => text(`.${ending}`, contentType(format), `/essays/:essay/cite/*.${ending}`));

const ofEssay = entriesOf(essayFormats).map(([ending, format]) =>
  text(`.${ending}`, contentType(format), `/essays/*.${ending}`),
);

/** Every kind of file of the site; the first match counts. */
export const fileKinds: readonly FileKind[] = [
  // Files of one name.
  ...ofSite,
  text('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', '/opensearch.xml'),
  text('/SHA256SUMS', 'text/plain; charset=utf-8', '/SHA256SUMS'),
  text('/speculation-rules.json', 'application/speculationrules+json', '/speculation-rules.json'),
  text('/CNAME', 'text/plain; charset=utf-8'),
  ...cited,
  // Texts.
  text('.html', 'text/html; charset=utf-8'),
  ...ofEssay,
  text('.csv', 'text/csv; charset=utf-8'),
  binary('.pdf', 'application/pdf'),
  binary('.epub', 'application/epub+zip'),
  // Data.
  text('.json', 'application/json'),
  text('.webmanifest', 'application/manifest+json'),
  text('.xml', 'application/xml; charset=utf-8'),
  binary('.zip', 'application/zip'),
  // Assets.
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
