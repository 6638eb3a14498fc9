import type { SearchTopic, ScopeTopic } from './engine/topic-list.ts';
import type { FilterName, Filters } from './filters.ts';
import type { Manifest } from './index/manifest.ts';

/** Part of an excerpt; `hit` where it matches the query. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** Facts of an essay for results and filters. */
export interface EssayFacts {
  slug: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  values: Record<FilterName, readonly string[]>;
}

/** A match of a query. */
export interface SearchHit {
  /** Index of the unit in the collection. */
  unit: number;
  /** Address with fragment, below the base path. */
  url: string;
  kind: 'passage' | 'author-note' | 'essay' | 'note';
  essay: EssayFacts;
  /** Number of the passage in its essay, from 1; of a note, that of its passage. */
  number?: number | undefined;
  /** Matched words, normalised; a phrase has spaces. See `passages/marks.ts`. */
  marks: string[];
  /** Comparable within one search only. */
  score: number;
}

/** A hit with its excerpt, loaded for those on the screen. */
export interface ShownHit extends SearchHit {
  /** Heading above the passage. */
  section?: string | undefined;
  excerpt: ExcerptPart[];
}

/** A value of a filter. */
export interface FacetValue {
  value: string;
  label: string;
  /** Results with this value, whatever else is chosen in the same filter. */
  count: number;
}
export type Facets = Record<FilterName, FacetValue[]>;

export interface SearchRequest {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'reading';
  /** True if unknown words are corrected. */
  corrects: boolean;
  /** Id of a topic that limits the search to its passages. */
  topic?: string | undefined;
}

/** Part of a quotation as typed and as in the text. */
export interface Difference {
  same: boolean;
  yours: string;
  text: string;
  /** The space after it, where one of them has it: some languages write none. */
  space: string;
}

/** The passage nearest to a quotation. */
export interface Quotation {
  hit: ShownHit;
  exact: boolean;
  differences: Difference[];
}

/** The search of a page: of the index in the browser, or of a server; see `client/search.client.ts`. */
export interface SearchBackend {
  /** Throws an `IndexError` where what is searched is unreachable, damaged, or of another edition than the page. */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Begins to load what any query needs. Returns whether queries need no network from now on. */
  warmUp(): Promise<boolean>;
}

/** Answer of the search, with notices of what it did. */
export interface SearchAnswer extends PassageAnswer {
  /** Topics named by the query, the longest names first. */
  topics: SearchTopic[];
  /** The topic that limited the search. */
  within: ScopeTopic | undefined;
  /** Loads the hits after the first `from`, with their excerpts. Those before have been loaded. */
  more(from: number): Promise<ShownHit[]>;
}

/** Hits of an answer with an excerpt, and at each step of the list. */
export const SHOWN = 10;

/** Answer from the essays alone. */
export interface PassageAnswer {
  /** Number of hits. */
  count: number;
  /** True if all hits are passages. */
  onlyPassages: boolean;
  /** The first hits, with their excerpts. */
  shown: ShownHit[];
  essays: number;
  facets: Facets;
  /** Unknown words and what was searched instead. */
  corrections: { typed: string; used: string }[];
  /** Words searched as well, and their source. */
  also: { typed: string; used: string[]; from: 'editor' | 'wordnet' | 'forms' }[];
  /** Stop words left out. */
  dropped: string[];
  /** Words without any match. */
  missing: string[];
  /** Known words similar to the missing ones. */
  nearest: string[];
  /** Known words of the query, where too few of its words are known for an answer. */
  tooFew: string | undefined;
  quotation: Quotation | undefined;
  /** Words of a long query left out, as others are rarer. */
  unread: string[];
  /** True if the query was too long and was cut. */
  cut: boolean;
}

/** Files of the index, by their number from 0; see `publishIndex`. */
export interface IndexSource {
  manifest(): Promise<Manifest>;
  words(number: number): Promise<string>;
  places(number: number): Promise<string>;
  near(number: number): Promise<string>;
  texts(number: number): Promise<string>;
}

/** Kind of failure, for the message to the reader. */
export type Trouble = 'unreachable' | 'damaged' | 'outdated';

/** The index or a part of it is missing, damaged or of another build. */
export class IndexError extends Error {
  override name = 'IndexError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}
