import { citationFormats, contentType, entriesOf, essayFormats, siteFormats } from '#lib/formats.ts';

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

/** Files whose ending does not say their type everywhere. */
const ofSite = entriesOf(siteFormats)
  .filter(([, { type }]) => type !== 'application/json')
  .map(([name, format]) => text(`/${name}`, contentType(format), `/${name}`));

/** Files for reference managers, but those whose ending is a part of another. No page there ends as they do. */
const cited = entriesOf(citationFormats)
  .filter(([ending], _, all) => !all.some(([other]) => ending.endsWith(`.${other}`)))
  .map(([ending, format]) => text(`.${ending}`, contentType(format), `/essays/:essay/cite/*.${ending}`));

const ofEssay = entriesOf(essayFormats).map(([ending, format]) =>
  text(`.${ending}`, contentType(format), `/essays/*.${ending}`),
);

/**
 * Every kind of file that the site may have. The first that fits a file is its kind.
 */
export const fileKinds: readonly FileKind[] = [
  // Files of one name.
  ...ofSite,
  text('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', '/opensearch.xml'),
  text('/SHA256SUMS', 'text/plain; charset=utf-8', '/SHA256SUMS'),
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
 * @param path below the base path, with a slash before it; a page ends in a slash
 * @returns its kind, or undefined where no kind has such a name
 */
export function fileKind(path: string): FileKind | undefined {
  if (path.endsWith('/')) return fileKind(`${path}index.html`);
  return fileKinds.find(({ of }) => (of.startsWith('/') ? path === of : path.endsWith(of)));
}
