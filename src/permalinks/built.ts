import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio/slim';
import { formatOf } from '#lib/formats.ts';
import { readTags, type Tag } from '#lib/tags.ts';
import { filesOf } from '#environment/files.ts';
import { textOf } from '#passages/file.ts';

/** Addresses of a built page. */
export interface BuiltPage {
  /** Places for the ledger by fragment, in page order, with how the words of passages begin. */
  places: ReadonlyMap<string, string | undefined>;
  ids: ReadonlySet<string>;
}

/** Addresses below the base path; files have no places. */
export type Built = ReadonlyMap<string, BuiltPage | undefined>;

/** Files that programs read and remember, besides those of `lib/formats.ts`. */
const LASTING = /\.(bib|json|md|ris|txt|xml)$/;

/** Files that the site itself and hosts read, and the parts of the site map. */
const PASSING = /^(_|hosts\/|search\/)|^(vercel|speculation-rules)\.json$|^sitemap-\d+\.xml$/;

/**
 * Permanent address of a file: of every page, and of files that other programs read. Hashed files, data of the site’s
 * own pages and pictures have none.
 */
export function lastingAddress(file: string): string | undefined {
  if (/(^|\/)index\.html$/.test(file)) return `/${file.replace(/index\.html$/, '')}`;
  return formatOf(file) || (LASTING.test(file) && !PASSING.test(file)) ? `/${file}` : undefined;
}

/** Divisions of the main part of a page, besides passages. */
const PLACES = /^(h[1-6]|section|article|aside|li)$/;

/** Marks of notes; and columns of the word index, which are renumbered with each essay. */
const PASSING_ID = /^(fnref-|from-\d+$)/;

/** Letters of a passage that are kept: a ledger compares the first ones alone. */
export const KEPT_LETTERS = 200;

interface OpenPassage extends Pick<Tag, 'name' | 'start'> {
  id: string;
  /** Elements of the same name that are open in it, and itself. */
  depth: number;
}

/** Reads what the ledger knows of a page from its tags, each with its end tag; of the whole, only passages become a tree. */
export function readPage(html: string): BuiltPage {
  const places = new Map<string, string | undefined>();
  const ids = new Set<string>();
  const depth = { main: 0, nav: 0 };
  const open: OpenPassage[] = [];
  const passages: [id: string, html: string][] = [];
  readTags(html, (tag) => {
    for (const passage of open) if (passage.name === tag.name) passage.depth += tag.isEnd ? -1 : 1;
    const last = open.at(-1);
    if (last?.depth === 0) {
      open.pop();
      passages.push([last.id, html.slice(last.start, tag.end)]);
    }
    const mayBePlace = depth.main > 0 && depth.nav === 0;
    if (tag.name === 'main' || tag.name === 'nav') depth[tag.name] += tag.isEnd ? -1 : 1;
    const id = tag.isEnd ? undefined : idOf(tag);
    if (id === undefined) return;
    ids.add(id);
    if (!mayBePlace || PASSING_ID.test(id)) return;
    const isPassage = ` ${tag.attributes.get('class') ?? ''} `.includes(' passage ');
    if (isPassage) open.push({ id, name: tag.name, start: tag.start, depth: 1 });
    if (isPassage || PLACES.test(tag.name)) places.set(id, undefined);
  });
  const beginnings = beginningsOf(passages.map(([, passage]) => passage));
  passages.forEach(([id], index) => places.set(id, beginnings[index]));
  return { places, ids };
}

function idOf(tag: Tag): string | undefined {
  // Few tags have one.
  const id = tag.inner.includes('id') ? tag.attributes.get('id') : undefined;
  return id === undefined ? undefined : own(id);
}

/** How the words of passages begin. Parsed together: what a parser sets up takes longer than a passage. */
function beginningsOf(passages: readonly string[]): string[] {
  if (passages.length === 0) return [];
  const $ = load(passages.map((passage) => `<div>${passage}</div>`).join(''));
  const elements = $.root().children().toArray();
  return elements.map(({ firstChild }) => (firstChild ? own(textOf(firstChild).slice(0, KEPT_LETTERS)) : ''));
}

/** A copy of a part of a text, without which all of the text would stay in memory. */
function own(part: string): string {
  return Buffer.from(part).toString();
}

/** @param rendered pages of this build by file, which need not be read again */
export function readBuilt(folder: string, rendered: ReadonlyMap<string, BuiltPage> = new Map()): Built {
  return new Map(
    filesOf(folder).flatMap((file) => {
      const address = lastingAddress(file);
      if (address === undefined) return [];
      const read = (): BuiltPage => rendered.get(file) ?? readPage(readFileSync(path.join(folder, file), 'utf8'));
      return [[address, address.endsWith('/') ? read() : undefined]];
    }),
  );
}
