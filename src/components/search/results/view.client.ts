import type { Facets, SearchRequest } from '#search/types.ts';
import type { Results } from './result-list.client.ts';

/** What is to be shown of a search. */
export interface View {
  /** One line for everyone, and for a screen reader the only one that is read out by itself. */
  status: string;
  /** What is said of the query, between the line and the results. */
  notices: readonly HTMLElement[];
  /** Topics that the query names, above the passages. */
  topics: readonly HTMLElement[];
  results: Results | undefined;
  /** The topic whose passages alone were searched, with what takes that back. */
  within: HTMLElement | undefined;
  /** What results can be narrowed down to; none where there is nothing to narrow down. */
  narrow: { facets: Facets; request: SearchRequest } | undefined;
  state: 'idle' | 'done' | 'failed';
}

/** Nothing that was searched. */
export const NOTHING: View = {
  status: '',
  notices: [],
  topics: [],
  results: undefined,
  within: undefined,
  narrow: undefined,
  state: 'idle',
};
