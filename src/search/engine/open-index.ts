import { synonymsFrom, type FindSynonyms } from '../index/synonyms.ts';
import type { Manifest } from '../index/manifest.ts';
import type { Words } from '../index/word-list.ts';
import { expand } from '../query/expand.ts';
import type { Vocabulary } from '../query/options.ts';
import type { Query } from '../query/query.ts';
import { IndexError, type IndexSource } from '../types.ts';
import { readCollection, type Collection } from './collection.ts';
import {
  openNearLists,
  openPlaces,
  openTexts,
  openWordLists,
  type LoadText,
  type NearLists,
  type PlacesIndex,
  type WordLists,
} from './index-parts.ts';

/** The index of a site, shared by all queries. */
export interface Index {
  manifest: Manifest;
  collection: Collection;
  synonyms: FindSynonyms;
  words: Words;
  lists: WordLists;
  near: NearLists;
  places: PlacesIndex;
  loadText: LoadText;
}

/** Loads the manifest of an index. `addressOf` gives the address of an essay, below the base path. */
export async function openIndex(source: IndexSource, addressOf: (slug: string) => string): Promise<Index> {
  const manifest = await source.manifest();
  const lists = openWordLists(manifest, source);
  const { words } = lists;
  return {
    ...{ manifest, lists, words },
    collection: readCollection(manifest, addressOf),
    synonyms: synonymsFrom(manifest.synonyms, words.language),
    near: openNearLists(manifest, source),
    places: openPlaces(manifest, source),
    loadText: openTexts(source),
  };
}

/** Largest index that is loaded whole, in files. */
const SMALL = 12;

/** Loads the whole index, where it is small. Returns whether it did. */
export async function loadSmall({ manifest, collection, lists, places, loadText }: Index): Promise<boolean> {
  if (manifest.places.length + manifest.lists.length > SMALL) return false;
  await Promise.all([
    lists.loadAll(),
    places.load(manifest.places),
    ...collection.units.map(({ unit }) => loadText(unit)),
  ]);
  return true;
}

/**
 * Loads the lists that the expansion of a query looks into. Each may lead to more. Near words are the last resort: a word
 * that could be corrected may be the beginning of one that is known.
 */
export async function loadVocabulary(
  query: Query,
  corrects: boolean,
  { words, synonyms, lists, near }: Index,
): Promise<Vocabulary> {
  const vocabulary = { words, synonyms, near: near.near, variants: await loadVariants(query), corrects };
  const expanded = () => expand(query, vocabulary);
  const uncorrected = () => expand(query, { ...vocabulary, corrects: false });
  while ((await lists.loadFor(expanded)) || (await near.loadFor(uncorrected))) continue;
  return vocabulary;
}

/** Variants of Chinese letters weigh more than a query, and most queries need none. */
export async function loadVariants({ words }: Query): Promise<Vocabulary['variants']> {
  if (!words.some(({ form }) => /\p{Script=Han}/u.test(form))) return () => [];
  try {
    const { hanVariants } = await import('#language/han.ts');
    return hanVariants;
  } catch (error) {
    throw new IndexError('unreachable', 'The other forms of Chinese letters cannot be loaded.', { cause: error });
  }
}
