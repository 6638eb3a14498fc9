import { fill } from '#lib/fill.ts';
import * as t from '#strings/chosen.ts';
import { shortened } from './around.ts';
import type { Entry, Place } from './entries.ts';

/** A word on a page, or a part of one with more places than a page holds. */
export interface PageEntry extends Omit<Entry, 'places'> {
  places: Place[];
  part?: Part | undefined;
}

interface Part {
  number: number;
  of: number;
}

export interface IndexPage {
  /** Number among the pages of its letter, from 1. */
  number: number;
  /** Its content: `cable – capital`. */
  range: string;
  /** Number of its words. */
  words: number;
  /** Makes its words with their places: together, those of all pages would fill the memory. */
  entries(): PageEntry[];
}

/** A word, and which of its places are on a page; a part of a larger one fills a page. */
interface Piece {
  entry: Entry;
  size: number;
  from: number;
  to: number;
  part?: Part;
}

/**
 * Bytes of text on a page, at most, counted as if incompressible: with its frame, which is the same on all pages, a page
 * has less than 100,000 after brotli in any language.
 */
const PAGE_TEXT = 85_000;
/** Bytes of markup around a place and a word. Measured: less than half of that. */
const PLACE_MARKS = 14;
const WORD_MARKS = 24;

function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** Bytes of text by place. The name of an essay counts at its first place; repetitions compress well. */
function sizesOf(places: readonly Place[]): number[] {
  return places.map(({ essay, text, around }, index) => {
    const own = bytes(text.id) + bytes(text.label) + PLACE_MARKS;
    const name = places[index - 1]?.essay === essay ? 0 : bytes(essay.slug) + bytes(essay.name) + bytes(essay.language);
    return own + name + (around ? bytes(around.before) + bytes(around.word) + bytes(around.after) : 0);
  });
}

/** Words are in the headings of columns as well. */
function headSize({ word, forms }: Entry): number {
  return 3 * bytes(word) + bytes(forms.join(', ')) + WORD_MARKS;
}

/** Fills pages with words. Only a word larger than a page is split, on pages of its own. */
export function paginate(entries: readonly Entry[], limit = PAGE_TEXT): IndexPage[] {
  const pieces = entries.flatMap((whole): Piece[] => {
    const entry = { ...whole, word: shortened(whole.word), forms: whole.forms.map(shortened) };
    const head = headSize(entry);
    const places = entry.places.slice();
    const sizes = sizesOf(places);
    const size = sizes.reduce((sum, one) => sum + one, head);
    return size > limit ? divide(entry, places, sizes, limit - head) : [{ entry, size, from: 0, to: sizes.length }];
  });
  return Array.from(
    fill(pieces, limit, ({ size }) => size),
    (page, index) => ({
      number: index + 1,
      range: rangeOf(page.map(({ entry, part }) => ({ word: entry.word, part }))),
      words: page.length,
      entries: () =>
        page.map(({ entry, from, to, part }) => ({ ...entry, part, places: entry.places.slice(from, to) })),
    }),
  );
}

/** Splits the places of a word into pages. */
function divide(entry: Entry, places: readonly Place[], sizes: readonly number[], limit: number): Piece[] {
  // The name of the essay is repeated.
  const nameOf = (index: number): number =>
    bytes(places[index]?.essay.name ?? '') + bytes(places[index]?.essay.slug ?? '');
  const sizeOf = (index: number, isFirst: boolean) => (sizes[index] ?? 0) + (isFirst ? nameOf(index) : 0);
  const parts = [...fill(places.keys(), limit, sizeOf)];
  return parts.map(([from = 0, ...others], index) => {
    return { entry, size: Infinity, from, to: from + others.length + 1, part: { number: index + 1, of: parts.length } };
  });
}

/** Describes a range of words: `cable – capital`, or `country, part 2 of 3`. */
export function rangeOf(entries: readonly Pick<PageEntry, 'word' | 'part'>[]): string {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return '';
  if (first.part) return t.partOfWord(first.word, first.part.number, first.part.of);
  return first === last ? first.word : `${first.word} – ${last.word}`;
}
