import type { SearchAnswer } from '#search/types.ts';
import * as t from '#strings/chosen.ts';
import { inline } from '#strings/inline.ts';
import { make, makeButton } from '../../browser/make.client.ts';
import type { Actions } from './view.client.ts';

/** A part of a notice: text, a word, or an action: another query, the query as typed, the word index. */
export type Part = string | { word: string } | { search: string } | { exactly: string } | { wordIndex: string };

/** Words that are named; a prefix may have many completions, a pasted page thousands of words. */
const NAMED = 8;

function listed(parts: readonly Part[], most = Infinity): Part[] {
  const more = parts.length - most;
  const named = parts.slice(0, most).flatMap((part, index) => (index === 0 ? part : [t.listSeparator, part]));
  return more > 0 ? sentence(t.wordsAndMore(more), { words: named }) : named;
}

function listedWords(words: readonly string[], most?: number): Part[] {
  return listed(
    [...new Set(words)].map((word) => ({ word })),
    most,
  );
}

function sentence(words: string, parts: Record<string, Part[]>): Part[] {
  return inline<Part[]>(words, parts).flat();
}

/**
 * Says what the search did with a query: nothing is corrected, widened or dropped in silence. Notices without which the
 * results are not understood come first.
 */
export function noticesOf(answer: SearchAnswer, query: string): Part[][] {
  const { corrections, also, missing, nearest, dropped, tooFew, cut, count, unread } = answer;
  const notices: Part[][] = [];
  const add = (words: string, parts: Record<string, Part[]>): void => void notices.push(sentence(words, parts));
  if (cut) add(t.queryWasCut, {});
  if (unread.length > 0) add(t.queryUnread, { words: listedWords(unread, NAMED) });
  if (corrections.length > 0) {
    add(t.searchInstead, { words: [{ exactly: corrections.map(({ typed }) => typed).join(' ') }] });
  }
  for (const { typed, used } of also.filter(({ from }) => from === 'wordnet')) {
    add(t.searchedNear, { typed: [{ word: typed }], words: listedWords(used, NAMED), exactly: [{ exactly: typed }] });
  }
  const others = also.filter(({ from }) => from !== 'wordnet').flatMap(({ used }) => used);
  if (others.length > 0) add(t.searchedAlso, { words: listedWords(others, NAMED) });
  if (missing.length > 0) add(t.wordsMissing, { words: listedWords(missing) });
  if (tooFew) add(t.tooFewWords, { words: [{ search: tooFew }] });
  if (nearest.length > 0) add(t.wordsNear, { words: listed([...new Set(nearest)].map((search) => ({ search }))) });
  if (dropped.length > 0 && count > 0) add(t.wordsDropped, { words: listedWords(dropped) });
  if (count === 0 && query !== '') add(t.allWords, { link: [{ wordIndex: t.wordIndexLink }] });
  return notices;
}

const AS_LINK = { className: 'link quiet bare' };

export function makeNotice(notice: readonly Part[], { search, wordIndex }: Actions): HTMLElement {
  const parts = notice.map((part) => {
    if (typeof part === 'string') return part;
    if ('word' in part) return make('q', { className: 'ink' }, part.word);
    if ('wordIndex' in part) return make('a', { href: wordIndex }, part.wordIndex);
    if ('exactly' in part) return makeButton(part.exactly, () => search({ corrects: false }), AS_LINK);
    return makeButton(part.search, () => search({ query: part.search, corrects: true }), AS_LINK);
  });
  return make('p', {}, ...parts);
}
