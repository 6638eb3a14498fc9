import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { formatOf } from '#lib/formats.ts';
import { filesOf } from '#environment/files.ts';
import { textOf } from '#passages/file.ts';

/** Addresses of a built page. */
export interface BuiltPage {
  /** Places for the ledger by fragment, in page order, with the words of passages. */
  places: ReadonlyMap<string, string | undefined>;
  ids: ReadonlySet<string>;
}

/** Addresses below the base path; files have no places. */
export type Built = ReadonlyMap<string, BuiltPage | undefined>;

/** Files that programs read and remember, besides those of `lib/formats.ts`. */
const LASTING = /\.(bib|json|md|ris|txt|xml)$/;

/** Files that the site itself and hosts read, and the parts of the site map. */
const PASSING = /^(_|hosts\/|search\/)|^(vercel|speculation-rules)\.json$|^sitemap-\d+\.xml$|\/citations\.json$|\/topics\.json$/;

/**
 * Permanent address of a file: of every page, and of files that other programs read. Hashed files, data of the site’s
 * own pages and pictures have none.
 */
export function lastingAddress(file: string): string | undefined {
  if (/(^|\/)index\.html$/.test(file)) return `/${file.replace(/index\.html$/, '')}`;
  return formatOf(file) || (LASTING.test(file) && !PASSING.test(file)) ? `/${file}` : undefined;
}

/** Divisions of the main part of a page. */
const PLACES = 'main :is(h1, h2, h3, h4, h5, h6, section, article, aside, li, .passage)[id]:not(nav *)';

/** Marks of notes; and columns of the word index, which are renumbered with each essay. */
const PASSING_ID = /^(fnref-|from-\d+$)/;

export function readPage(html: string): BuiltPage {
  const $ = load(html);
  const places = new Map<string, string | undefined>();
  for (const element of $(PLACES).toArray()) {
    const id = $(element).attr('id') ?? '';
    if (PASSING_ID.test(id)) continue;
    places.set(id, $(element).hasClass('passage') ? textOf(element) : undefined);
  }
  const ids = $('[id]').toArray();
  return { places, ids: new Set(ids.map((element) => $(element).attr('id') ?? '')) };
}

export function readBuilt(folder: string): Built {
  return new Map(
    filesOf(folder).flatMap((file) => {
      const address = lastingAddress(file);
      if (address === undefined) return [];
      return [[address, address.endsWith('/') ? readPage(readFileSync(path.join(folder, file), 'utf8')) : undefined]];
    }),
  );
}
