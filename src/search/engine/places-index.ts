import { isLetterWord } from '#language/scripts.ts';
import { fileOf, readLines } from '../index/parts.ts';
import { readPostings, type Place, type Postings } from '../index/places.ts';
import { PAIR } from '../index/terms.ts';
import type { IndexSource } from '../types.ts';
import { once } from './once.ts';

/** Postings of terms, loaded on demand. */
export interface PlacesIndex {
  /** Loads the files of some terms. */
  load(forms: Iterable<string>): Promise<void>;
  /** Postings of a term; none before its file is loaded. A single letter stands for all pairs that begin with it. */
  get(form: string): Postings;
  /** Numbers of the files with a term. */
  filesOf(form: string): number[];
}

const NONE: Postings = new Map();

export function openPlaces(starts: readonly string[], source: IndexSource): PlacesIndex {
  const lines = new Map<string, string>();
  const read = new Map<string, Postings>();
  const file = once(async (number: number) => {
    const text = await source.places(number);
    for (const line of readLines(text, `The file of places ${number}`)) {
      const space = line.indexOf(' ');
      if (space > 0) lines.set(line.slice(0, space), line.slice(space + 1));
    }
  });
  const filesOf = (form: string): number[] => {
    const last = fileOf(starts, isLetterWord(form) ? `${form}${PAIR}\uffff` : form);
    const first = isLetterWord(form) ? Math.max(0, fileOf(starts, form)) : last;
    return Array.from({ length: last < 0 ? 0 : last - first + 1 }, (_, index) => first + index);
  };
  return {
    filesOf,
    async load(forms) {
      await Promise.all([...new Set([...forms].flatMap(filesOf))].map(file));
    },
    get(form) {
      const known = read.get(form);
      if (known) return known;
      const pairs = isLetterWord(form) ? [...lines.keys()].filter((term) => term.startsWith(form + PAIR)) : [];
      const found = [form, ...pairs].flatMap((term) => lines.get(term) ?? []);
      if (found.length === 0) return NONE;
      const postings = found.length === 1 ? readPostings(found[0] ?? '') : joined(found.map(readPostings));
      read.set(form, postings);
      return postings;
    },
  };
}

function joined(lists: readonly Postings[]): Postings {
  const all = new Map<number, Place[]>();
  for (const list of lists) for (const [unit, places] of list) all.set(unit, [...(all.get(unit) ?? []), ...places]);
  for (const places of all.values()) places.sort((a, b) => a.at - b.at);
  return new Map([...all].sort(([a], [b]) => a - b));
}
