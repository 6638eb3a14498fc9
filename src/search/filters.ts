import { NOT_STATED } from '#lib/dates.ts';
import * as t from '#strings/chosen.ts';
import type { IndexField } from './index/manifest.ts';
import type { IndexedEssay } from './index/units.ts';
import type { EssayFacts } from './types.ts';

/** A property of essays that results can be narrowed down by. */
export interface Filter {
  /** Its parameter in the address of the search page, and its name in the index. */
  key: string;
  /** Heading of its values. */
  label: string;
  /** Its value in an essay; a list where an essay may have several. An empty one is not offered. */
  valueOf(essay: IndexedEssay): string | readonly string[];
  /** Text beside its checkbox, where that is not the value itself. */
  nameOf?(value: string, essay: EssayFacts): string;
}

/** All filters, in the order in which they are shown. A line here adds one to index, results, address and interface. */
export const FILTERS = [
  { key: 'essay', label: t.filterEssay, valueOf: ({ slug }) => slug, nameOf: (_slug, { title }) => title },
  { key: 'author', label: t.filterAuthor, valueOf: ({ authors }) => authors },
  { key: 'publication', label: t.filterPublication, valueOf: ({ publication }) => publication },
  {
    key: 'year',
    label: t.filterYear,
    valueOf: ({ year }) => year,
    nameOf: (year) => (year === NOT_STATED ? t.notStated : year),
  },
] as const satisfies readonly Filter[];

export type FilterName = (typeof FILTERS)[number]['key'];
/** Chosen values by filter; within one filter any of them will do. */
export type Filters = Partial<Record<FilterName, string[]>>;

/** Filters whose values are in the index by themselves; the slug of an essay is there anyway. */
export function storedFilters(): readonly (Filter & { key: StoredFilter })[] {
  return FILTERS.filter((filter) => filter.key !== 'essay');
}

type InIndex = Exclude<FilterName, 'essay'>;
export type StoredFilter = Free<InIndex, Extract<InIndex | `${InIndex}s`, IndexField>>;

/** A name without a clash. The compiler refuses a filter named as a field of the index: take another key. */
export type Free<Name, Clash extends never> = Name | Clash;
