import type { StoredFilter } from '../filters.ts';
import type { CompiledSet } from './synonyms.ts';

/** Name of the list of a filter's values: `years`. */
export const listOfValues = <K extends StoredFilter>(key: K) => `${key}s` as const;
type ListName = `${StoredFilter}s`;

/**
 * An essay as the manifest has it. To be short, values of filters are numbers in the lists of the manifest: of a filter
 * with one value an essay as `year`, of others as `authors`.
 */
export interface ListedEssay extends Partial<Record<StoredFilter, number> & Record<ListName, number[]>> {
  slug: string;
  title: string;
  language: number;
  /** Kinds and lengths of its units; see `units.ts`. */
  kinds: string;
  lengths: string;
  /** Its notes in order: fragment, and number of the first passage that it is to. */
  notes?: [id: string, passage?: number][];
}

/** What any query needs: the essays, and where the parts of the index begin. */
export interface Manifest extends Record<ListName, string[]> {
  /** Which build of the site the index belongs to. */
  edition: string;
  /** BCP 47 tags, that of most essays first. */
  languages: string[];
  essays: ListedEssay[];
  /** The first letters that each list of words begins with, in order. */
  lists: string[];
  /** The only list, where there is but one: it saves a request. */
  words?: string;
  /** The term that each file of places begins with, in order. */
  places: string[];
  /** The word that each list of near words begins with, in order. */
  near: string[];
  /** See `synonyms.ts`. */
  synonyms: CompiledSet[];
}

/** Units of a file of texts. What is read of them are results, a few of each file. */
export const UNITS_OF_A_FILE = 4;

/** A unit in a file of texts: its text, and the heading that it stands below. */
export type StoredText = [text: string, section?: string];
