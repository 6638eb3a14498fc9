import type { SearchTopic, WithinTopic } from './engine/topic-list.ts';
import type { FilterName, Filters } from './filters.ts';
import type { Manifest } from './index/manifest.ts';

/** A stretch of an excerpt; `hit` where the query matched it. */
export interface ExcerptPart {
  text: string;
  hit: boolean;
}

/** The facts of an essay that a result shows and that results can be narrowed down by. */
export interface EssayFacts {
  slug: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  /** Its values in each filter. */
  values: Record<FilterName, readonly string[]>;
}

/** Something that the search found. */
export interface SearchHit {
  /** Number of the unit in the collection. */
  unit: number;
  /** Address with fragment, below the site's base path. */
  url: string;
  /** What was found: a passage, the note on the author, the head of an essay, or a note. */
  kind: 'passage' | 'author-note' | 'essay' | 'note';
  essay: EssayFacts;
  /** Place of the passage in its essay, from 1; of a note, that of the passage that it is to. */
  number?: number;
  /** Words that matched, as they are compared; those in a row with spaces between. See `passages/marks.ts`. */
  marks: string[];
  /** How well it matches; only to be compared within one search. */
  score: number;
}

/** What is shown of a hit; made for those that are on the screen. */
export interface ShownHit extends SearchHit {
  /** Title of the section that the passage stands in. */
  section?: string;
  excerpt: ExcerptPart[];
}

/** A value that results can be narrowed down to. */
export interface FacetValue {
  value: string;
  label: string;
  /** Results that have it, whatever else is chosen in the same filter. */
  count: number;
}
export type Facets = Record<FilterName, FacetValue[]>;

/** What a search is asked for. */
export interface SearchRequest {
  query: string;
  filters: Filters;
  sort: 'relevance' | 'reading';
  /** Whether words that no essay has are corrected. */
  corrects: boolean;
  /** Id of the topic whose passages alone are searched. */
  topic?: string;
}

/** A stretch of a quotation as the reader has it and as the text has it; alike where `same`. */
export interface Difference {
  same: boolean;
  yours: string;
  text: string;
}

/** A passage that a quotation was found in, or nearly. */
export interface Quotation {
  hit: ShownHit;
  /** Whether every word agrees, in order. */
  exact: boolean;
  differences: Difference[];
}

/** What a search found, and what it did to find it. */
export interface SearchAnswer extends PassageAnswer {
  /** Topics that the query names, those of the longest names first. */
  topics: SearchTopic[];
  /** The topic whose passages alone were searched, if one was asked for. */
  within: WithinTopic | undefined;
}

/** What a search found in the essays. */
export interface PassageAnswer {
  /** All that was found, best first. */
  hits: SearchHit[];
  /** The first of them, ready to be shown. */
  shown: ShownHit[];
  /** Number of essays among the hits. */
  essays: number;
  facets: Facets;
  /** Words that were taken for others, because no essay has them. */
  corrections: { typed: string; used: string }[];
  /** What else was searched, and how it is known to mean the same. */
  also: { typed: string; used: string[]; from: 'editor' | 'wordnet' | 'forms' }[];
  /** Words that say nothing of what is looked for, and were left out. */
  dropped: string[];
  /** Words that are in no essay, nor anything like them. */
  missing: string[];
  /** Words that the essays have and that are near to the missing ones. */
  nearest: string[];
  /** Whether there are words of the query in the essays, but too few of them for an answer; they can be searched alone. */
  tooFew: string | undefined;
  quotation: Quotation | undefined;
  /** Words of a long query that were not looked for: others tell more. */
  unread: string[];
  /** Whether only the beginning of the query was searched. */
  cut: boolean;
}

/** Where the files of the index come from. Each is asked for by its number, from 0, as `publishIndex` made it. */
export interface IndexSource {
  /** @throws IndexError where it cannot be had */
  manifest(): Promise<Manifest>;
  words(number: number): Promise<string>;
  places(number: number): Promise<string>;
  near(number: number): Promise<string>;
  texts(number: number): Promise<string>;
}

/** What went wrong, for the message to the reader. */
export type Trouble = 'unreachable' | 'damaged' | 'outdated';

/** The index or a part of it cannot be had, or does not fit the rest. */
export class IndexError extends Error {
  override name = 'IndexError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}
