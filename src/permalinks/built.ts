import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { formatOf } from '#lib/formats.ts';
import { filesOf } from '#environment/files.ts';
import { textOf } from '#passages/file.ts';

/** A page of the built site, as far as its addresses are concerned. */
export interface BuiltPage {
  /** The places that the ledger keeps, by fragment, in the order of the page: of a passage its words, else undefined. */
  places: ReadonlyMap<string, string | undefined>;
  /** Every id of the page. */
  ids: ReadonlySet<string>;
}

/** The addresses of a built site, below its base path. A lasting file is there without places. */
export type Built = ReadonlyMap<string, BuiltPage | undefined>;

/** Files that programs read and remember, besides those of `lib/formats.ts`. */
const LASTING = /\.(bib|json|md|ris|txt|xml)$/;

/** Files that the site itself and hosts read, and the parts of the site map. */
const PASSING = /^(_|hosts\/|search\/)|^vercel\.json$|^sitemap-\d+\.xml$|\/citations\.json$|\/topics\.json$/;

/**
 * The lasting address of a file of the built site: every page has one, and every file that other programs read.
 *
 * Not those that carry a hash, that only this site's own pages read, and pictures.
 */
export function lastingAddress(file: string): string | undefined {
  if (/(^|\/)index\.html$/.test(file)) return `/${file.replace(/index\.html$/, '')}`;
  return formatOf(file) || (LASTING.test(file) && !PASSING.test(file)) ? `/${file}` : undefined;
}

/** Places within the main part of a page: what it is divided into. */
const PLACES = 'main :is(h1, h2, h3, h4, h5, h6, section, article, aside, li, .passage)[id]:not(nav *)';

/** Marks of notes, to which the notes lead back; and columns of the word index, which are numbered anew with each essay. */
const PASSING_ID = /^(fnref-|from-\d+$)/;

/**
 * Reads the addresses of a built page.
 *
 * Its places are headings, sections, passages and notes; not the parts of the page that every page has.
 */
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

/** Reads the addresses of a built site. */
export function readBuilt(folder: string): Built {
  return new Map(
    filesOf(folder).flatMap((file) => {
      const address = lastingAddress(file);
      if (address === undefined) return [];
      return [[address, address.endsWith('/') ? readPage(readFileSync(path.join(folder, file), 'utf8')) : undefined]];
    }),
  );
}
