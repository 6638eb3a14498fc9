import type { SearchAnswer, SearchHit } from '../../../search/types.ts';

const essay = { slug: 'lan', title: 'On Peace', authors: [], publication: '', year: '', language: 'en' };

/** A passage that was found, for tests. */
export const PASSAGE: SearchHit = { unit: 0, url: '', kind: 'passage', number: 3, essay, marks: [], score: 1 };

/**
 * An answer for tests: one passage was found, as it was asked for.
 *
 * @param changes what else is to be so
 */
export function answerOf(changes: Partial<SearchAnswer>): SearchAnswer {
  return {
    hits: [PASSAGE],
    shown: [],
    essays: 1,
    facets: { essay: [], author: [], publication: [], year: [] },
    corrections: [],
    also: [],
    dropped: [],
    missing: [],
    nearest: [],
    tooFew: undefined,
    quotation: undefined,
    cut: false,
    unread: [],
    topics: [],
    within: undefined,
    ...changes,
  };
}
