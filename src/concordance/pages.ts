import { shortened } from './around.ts';
import type { Entry, Place } from './entries.ts';

/** A word on a page, or a part of one with more places than a page holds. */
export interface PageEntry extends Entry {
  part?: { number: number; of: number };
}

export interface IndexPage {
  /** Number among the pages of its letter, from 1. */
  number: number;
  /** Its content: `cable – capital`. */
  range: string;
  entries: PageEntry[];
}

/** Bytes of a page after brotli, at most. */
export const PAGE_BUDGET = 100_000;
/**
 * Bytes of text on a page, at most, counted as if incompressible so that the budget holds in any language. The rest is
 * for the frame, which is the same on all pages.
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
  const pages: PageEntry[][] = [];
  let room = 0;
  for (const whole of entries) {
    const entry = { ...whole, word: shortened(whole.word), forms: whole.forms.map(shortened) };
    const head = headSize(entry);
    const sizes = sizesOf(entry.places);
    const size = sizes.reduce((sum, one) => sum + one, head);
    if (size > limit) {
      pages.push(...divide(entry, sizes, limit - head));
      room = 0;
    } else if (size <= room) {
      pages.at(-1)?.push(entry);
      room -= size;
    } else {
      pages.push([entry]);
      room = limit - size;
    }
  }
  return pages.map((page, index) => ({ number: index + 1, range: rangeOf(page), entries: page }));
}

/** Splits the places of a word into pages. */
function divide(entry: Entry, sizes: readonly number[], limit: number): PageEntry[][] {
  const parts: Place[][] = [];
  let room = 0;
  entry.places.forEach((place, index) => {
    const size = sizes[index] ?? 0;
    const part = parts.at(-1);
    if (part && size <= room) {
      part.push(place);
      room -= size;
    } else {
      parts.push([place]);
      // The name of the essay is repeated.
      room = limit - size - bytes(place.essay.name) - bytes(place.essay.slug);
    }
  });
  return parts.map((places, index) => [{ ...entry, places, part: { number: index + 1, of: parts.length } }]);
}

/** Describes a range of words: `cable – capital`, or `country, part 2 of 3`. */
export function rangeOf(entries: readonly PageEntry[]): string {
  const first = entries[0];
  const last = entries.at(-1);
  if (!first || !last) return '';
  if (first.part) return `${first.word}, part ${first.part.number} of ${first.part.of}`;
  return first === last ? first.word : `${first.word} – ${last.word}`;
}
