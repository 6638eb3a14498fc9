import type { Facets, SearchRequest } from '#search/types.ts';
import type { Results } from './result-list.client.ts';

/** Actions of the buttons of a view. */
export interface Actions {
  /** Searches for other words, or in other passages. */
  search(changes: Partial<SearchRequest>): void;
  /** Searches all passages, not only those on a topic. */
  leaveTopic(): void;
  tryAgain(): void;
  /** Address of the word index. */
  wordIndex: string;
}

/** Everything below the field of a search. */
export interface View {
  /** One line, the only one that a screen reader announces. */
  status: string;
  /** Notices on the query, between the line and the results. */
  notices: readonly HTMLElement[];
  /** Topics that the query names, above the passages. */
  topics: readonly HTMLElement[];
  results: Results | undefined;
  /** The topic whose passages alone were searched, with a button that ends that. */
  within: HTMLElement | undefined;
  /** The filters, if there is anything to filter. */
  narrow: { facets: Facets; request: SearchRequest } | undefined;
  state: 'idle' | 'done' | 'failed';
}

/** The view before a search. */
export const NOTHING: View = {
  status: '',
  notices: [],
  topics: [],
  results: undefined,
  within: undefined,
  narrow: undefined,
  state: 'idle',
};
