import type { StoredFilter } from '../filters.ts';
import type { CompiledSet } from './synonyms.ts';

/** Name of the list with the values of a filter: `years`. */
export const listOfValues = <K extends StoredFilter>(key: K) => `${key}s` as const;
type ListName = `${StoredFilter}s`;

/**
 * An essay in the manifest. For brevity, filter values are indexes of lists of the manifest: `year` where an essay has
 * one, `authors` where it may have several.
 */
export type ListedEssay = OwnFacts & Partial<Record<StoredFilter, number> & Record<ListName, number[]>>;

interface OwnFacts {
  slug: string;
  title: string;
  /** Index of its BCP 47 tag. */
  tag: number;
  /** Kinds and lengths of its units; see `units.ts`. */
  kinds: string;
  lengths: string;
  /** Notes in order: fragment, and number of the first passage with its mark. */
  notes?: [id: string, passage?: number][];
}

/** Data of every query: essays, and the first key of each part of the index. */
export type Manifest = OwnLists & Record<ListName, string[]>;

interface OwnLists {
  /** Name of the index: its code and its content, with a hyphen between. */
  edition: string;
  /** BCP 47 tags, the most frequent first. */
  tags: string[];
  essays: ListedEssay[];
  /** First letters of each word list. */
  lists: string[];
  /** The only word list, which saves a request. */
  words?: string;
  /** First term of each file of postings. */
  places: string[];
  /** First word of each list of near words. */
  near: string[];
  synonyms: CompiledSet[];
}

/** Fields that no filter can have as its key, nor as the name of its list. */
export type IndexField = keyof OwnFacts | keyof OwnLists;

/** Units in a file of texts. Results read a few of them, far apart. */
export const UNITS_OF_A_FILE = 4;

/** Text of a unit, and the heading above it. */
export type StoredText = [text: string, section?: string];
