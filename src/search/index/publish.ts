import { segment } from '#language/segment.ts';
import { isLetterWord } from '#language/scripts.ts';
import { languagesOf } from '#language/languages.ts';
import { storedFilters } from '../filters.ts';
import { listOfValues, UNITS_OF_A_FILE, type ListedEssay, type Manifest, type StoredText } from './manifest.ts';
import { writeNearWords, type NearWords } from './near-word-lists.ts';
import { divideLines } from './parts.ts';
import { writePostings } from './places.ts';
import { compileSynonyms, type SynonymSet } from './synonyms.ts';
import { TermCollector } from './term-collector.ts';
import { isOfLetters } from './terms.ts';
import { writeKinds, writeLengths, type IndexedEssay } from './units.ts';
import { writeWordLists } from './word-list.ts';

/** Files of the search as published, by number. */
export interface SearchFiles {
  manifest: Manifest;
  /** Word lists; a single one is in the manifest instead. */
  words: string[];
  /** Postings. */
  places: string[];
  near: string[];
  texts: string[];
}

/** Largest vocabulary in one list, which is in the manifest; words of a list where there are more. */
const ONE_LIST = 2_000;
const LIST_SIZE = 300;
/** UTF-16 units of a file of postings: some 4 kB compressed. A query of three words reads two or three. */
const PLACES_SIZE = 6_000;

/** Builds the index of a collection. Languages of texts and synonyms decide how words match. */
export function publishIndex(
  essays: readonly IndexedEssay[],
  synonyms: readonly SynonymSet[],
  edition: string,
  nearWords: NearWords = new Map(),
  terms = termsIn(essays),
): SearchFiles {
  const tags = byFrequency(essays.map((essay) => essay.language));
  const language = languagesOf(tags);
  const sorted = terms.sorted();
  const places = divideLines(
    sorted.map(([form, occurrences]) => `${form} ${writePostings(occurrences)}`),
    PLACES_SIZE,
  );

  // Pairs of letters are no words; only the postings have them.
  const counts = new Map(sorted.flatMap(([form, { units }]) => (isOfLetters(form) ? [] : [[form, units] as const])));
  const lists = writeWordLists(counts, counts.size <= ONE_LIST ? Infinity : LIST_SIZE, language);
  const [only] = lists.lists;
  const bases = new Set([...counts.keys()].flatMap(language.basesOf));

  const near = writeNearWords(nearWords);
  const { listed, ...names } = listEssays(essays, tags, terms.lengths);
  return {
    manifest: {
      edition,
      ...names,
      essays: listed,
      lists: lists.starts,
      ...(lists.lists.length === 1 && only !== undefined ? { words: only } : {}),
      places: places.starts,
      near: near.starts,
      synonyms: compileSynonyms(
        synonyms,
        (form) => isLetterWord(form) || language.basesOf(form).some((base) => bases.has(base)),
      ),
    },
    words: lists.lists.length === 1 ? [] : lists.lists,
    places: places.files,
    near: near.files,
    texts: storeTexts(essays),
  };
}

function termsIn(essays: readonly IndexedEssay[]): TermCollector {
  const terms = new TermCollector();
  for (const { units } of essays) for (const { text } of units) terms.add(segment(text));
  return terms;
}

function listEssays(essays: readonly IndexedEssay[], tags: string[], lengths: readonly number[]) {
  const filters = storedFilters().map(({ key, valueOf }) => {
    const names = [...new Set(essays.flatMap(valueOf))];
    return { key, valueOf, names, list: listOfValues(key), numbers: new Map(names.map((name, at) => [name, at])) };
  });
  let first = 0;
  const listed = essays.map((essay): ListedEssay => {
    const own = lengths.slice(first, (first += essay.units.length));
    const notes = essay.units.flatMap(({ kind, id, passage }): [id: string, passage?: number][] =>
      kind === 'note' && id !== undefined ? [passage === undefined ? [id] : [id, passage]] : [],
    );
    const facts = filters.map(({ key, list, numbers, valueOf }) => {
      const value = valueOf(essay);
      return typeof value === 'string' ? [key, numbers.get(value)] : [list, value.map((one) => numbers.get(one))];
    });
    return {
      slug: essay.slug,
      title: essay.title,
      ...(Object.fromEntries(facts) as Partial<ListedEssay>),
      tag: tags.indexOf(essay.language),
      kinds: writeKinds(essay.units.map(({ kind }) => kind)),
      lengths: writeLengths(own),
      ...(notes.length > 0 ? { notes } : {}),
    };
  });
  const names = Object.fromEntries(filters.map(({ list, names: all }) => [list, all]));
  return { ...(names as Pick<Manifest, (typeof filters)[number]['list']>), tags, listed };
}

/** Unique names, the most frequent first. */
function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
}

function storeTexts(essays: readonly IndexedEssay[]): string[] {
  const stored = essays.flatMap(({ units }) => {
    let section: string | undefined;
    return units.map(({ kind, text }): StoredText => {
      if (kind === 'section') section = text;
      return kind === 'passage' && section !== undefined ? [text, section] : [text];
    });
  });
  const files: string[] = [];
  for (let start = 0; start < stored.length; start += UNITS_OF_A_FILE) {
    files.push(JSON.stringify(stored.slice(start, start + UNITS_OF_A_FILE)));
  }
  return files;
}
