import { languagesOf } from '#language/languages.ts';
import { isLetterWord } from '#language/scripts.ts';
import { once } from '#lib/once.ts';
import { UNITS_OF_A_FILE, type Manifest, type StoredText } from '../index/manifest.ts';
import { basesOfPhrase, nearListOf, readNearWords } from '../index/near-word-lists.ts';
import { fileOf, readLines } from '../index/parts.ts';
import { readPostings, type Place, type Postings } from '../index/places.ts';
import { PAIR } from '../index/terms.ts';
import { readWordList, wordsFrom, type Words } from '../index/word-list.ts';
import { IndexError, type IndexSource } from '../types.ts';
import { readJson } from './fetch-text.ts';

/** Parts of the index by number, from 0 to `count`, loaded on demand. */
function onDemand<T>(count: number, fetchPart: (number: number) => Promise<T>) {
  const loaded = new Map<number, T>();
  const missing = new Set<number>();
  const part = once(async (number: number) => void loaded.set(number, await fetchPart(number)));
  return {
    loaded,
    load: (numbers: Iterable<number>) => Promise.all([...numbers].filter((number) => !loaded.has(number)).map(part)),
    get(number: number): T | undefined {
      if (number >= 0 && number < count && !loaded.has(number)) missing.add(number);
      return loaded.get(number);
    },
    /** Loads the parts that `read` gets and misses. Returns whether it missed any: then it may get others next time. */
    async loadFor(read: () => unknown): Promise<boolean> {
      missing.clear();
      read();
      const numbers = [...missing];
      await Promise.all(numbers.map(part));
      return numbers.length > 0;
    },
  };
}

type LoadFor = (read: () => unknown) => Promise<boolean>;

export interface WordLists {
  /** Words of the lists loaded so far. */
  words: Words;
  loadAll(): Promise<unknown>;
  /** Loads the lists that `read` looks into. Returns whether any was missing. */
  loadFor: LoadFor;
}

type ListFacts = Pick<Manifest, 'lists' | 'words' | 'tags'>;

export function openWordLists({ lists: starts, words, tags }: ListFacts, source: IndexSource): WordLists {
  const language = languagesOf(tags);
  const lists = onDemand(starts.length, async (number) => readWordList(await source.words(number), language));
  if (words !== undefined) lists.loaded.set(0, readWordList(words, language));
  return {
    words: wordsFrom(starts, lists, language),
    loadAll: () => lists.load(starts.keys()),
    loadFor: lists.loadFor,
  };
}

export interface NearLists {
  /** Words near to a word or a pair; none before its list is loaded. */
  near(typed: string): readonly string[];
  /** Loads the lists that `read` looks into. Returns whether any was missing. */
  loadFor: LoadFor;
}

export function openNearLists({ near: starts }: Manifest, source: IndexSource): NearLists {
  const lists = onDemand(starts.length, async (number) => readNearWords(await source.near(number)));
  return {
    near(typed) {
      const found = basesOfPhrase(typed).map((base) => lists.get(nearListOf(starts, base))?.get(base));
      return found.find((near) => near !== undefined) ?? [];
    },
    loadFor: lists.loadFor,
  };
}

export interface PlacesIndex {
  /** Loads the files of some terms. */
  load(forms: Iterable<string>): Promise<unknown>;
  /** Postings of a term; none before its file is loaded. A single letter stands for all pairs that begin with it. */
  get(form: string): Postings;
  /** Numbers of the files with a term. */
  filesOf(form: string): number[];
}

const NONE: Postings = new Map();

export function openPlaces({ places: starts }: Manifest, source: IndexSource): PlacesIndex {
  const lines = new Map<string, string>();
  const read = new Map<string, Postings>();
  const files = onDemand(starts.length, async (number) => {
    for (const line of readLines(await source.places(number), `The file of places ${number}`)) {
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
    load: (forms) => files.load([...forms].flatMap(filesOf)),
    get(form) {
      const known = read.get(form);
      if (known) return known;
      const pairs = isLetterWord(form) ? [...lines.keys()].filter((term) => term.startsWith(form + PAIR)) : [];
      const found = [form, ...pairs].flatMap((term) => lines.get(term) ?? []);
      if (found.length === 0) return NONE;
      const postings = found.length === 1 ? readPostings(found[0] ?? '') : merged(found.map(readPostings));
      read.set(form, postings);
      return postings;
    },
  };
}

function merged(lists: readonly Postings[]): Postings {
  const all = new Map<number, Place[]>();
  for (const list of lists) for (const [unit, places] of list) all.set(unit, [...(all.get(unit) ?? []), ...places]);
  for (const places of all.values()) places.sort((a, b) => a.at - b.at);
  return new Map([...all].sort(([a], [b]) => a - b));
}

/** Loads the text of a unit, and the heading above it. */
export type LoadText = (unit: number) => Promise<StoredText>;

export function openTexts(source: IndexSource): LoadText {
  const file = once(async (number: number) =>
    readJson<StoredText[]>(await source.texts(number), `The file of texts ${number}`, Array.isArray),
  );
  return async (unit) => {
    const text = (await file(Math.floor(unit / UNITS_OF_A_FILE)))[unit % UNITS_OF_A_FILE];
    if (text) return text;
    throw new IndexError('damaged', `There is no text of the unit ${unit}.`);
  };
}
