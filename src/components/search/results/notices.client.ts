import type { SearchAnswer } from '#search/types.ts';

/**
 * A part of a line: text, a word that is named, or what the reader can do: search for something else, for the words just
 * as they were typed, or look into the word index.
 */
export type Part = string | { word: string } | { search: string } | { exactly: string } | { wordIndex: string };

/** Other words that are named; a prefix may have many completions, a pasted page thousands of words. */
const NAMED = 8;

function listed(words: readonly string[], most = Infinity): Part[] {
  const different = [...new Set(words)];
  const more = different.length - most;
  const named = different.slice(0, most).flatMap((word, index) => [index === 0 ? '' : ', ', { word }]);
  return more > 0 ? [...named, ` and ${more} more`] : named;
}

/**
 * Says what the search did with the query: nothing is corrected, widened or dropped in silence.
 *
 * @returns lines, those first without which the results are not understood
 */
export function noticesOf(answer: SearchAnswer, query: string): Part[][] {
  const { corrections, also, missing, nearest, dropped, tooFew, cut, hits, unread } = answer;
  const lines: Part[][] = [];
  if (cut) lines.push(['The query is too long; only its beginning was searched.']);
  if (unread.length > 0) lines.push(['The query is long. Not searched: ', ...listed(unread, NAMED), '.']);
  if (corrections.length > 0) {
    lines.push(['Search instead for ', { exactly: corrections.map(({ typed }) => typed).join(' ') }, '.']);
  }
  for (const { typed, used } of also.filter(({ from }) => from === 'wordnet')) {
    lines.push([
      'No essay has ',
      { word: typed },
      '. Searched for near words by WordNet: ',
      ...listed(used, NAMED),
      '. Search only for ',
      { exactly: typed },
      '.',
    ]);
  }
  const others = also.filter(({ from }) => from !== 'wordnet').flatMap(({ used }) => used);
  if (others.length > 0) lines.push(['Also searched: ', ...listed(others, NAMED), '.']);
  if (missing.length > 0) lines.push(['Not in these essays: ', ...listed(missing), '.']);
  if (tooFew) {
    lines.push(['That leaves too little to find what you mean. Search for ', { search: tooFew }, ' alone.']);
  }
  if (nearest.length > 0) {
    const words = [...new Set(nearest)].flatMap((search, index) => [index === 0 ? '' : ', ', { search }]);
    lines.push(['The essays do have ', ...words, '.']);
  }
  if (dropped.length > 0 && hits.length > 0) {
    lines.push(['Left out, as they are in every text: ', ...listed(dropped), '.']);
  }
  if (hits.length === 0 && query !== '') {
    lines.push(['All words of the essays are in the ', { wordIndex: 'word index' }, '.']);
  }
  return lines;
}
