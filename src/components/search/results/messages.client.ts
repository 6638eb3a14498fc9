import { formatNumber } from '#language/local.ts';
import * as t from '#strings/chosen.ts';
import { IndexError, type SearchAnswer, type SearchHit } from '#search/types.ts';

/**
 * Counts things: `1 essay`, `2 essays`.
 *
 * @param number how many there are
 * @param word what one is called; others with an s
 */
export function count(number: number, word: string): string {
  return `${formatNumber(number)} ${word}${number === 1 ? '' : 's'}`;
}

/**
 * Says where in its essay a result stands, to be put behind the title.
 *
 * @param hit the result
 */
export function placeOf({ kind, number }: Pick<SearchHit, 'kind' | 'number'>): string {
  const passage = number === undefined ? '' : `¶${number}`;
  switch (kind) {
    case 'passage':
      return ` ${passage}`;
    case 'author-note':
      return ': note on the author';
    case 'note':
      return passage === '' ? ': note' : `: note to ${passage}`;
    case 'essay':
      return '';
  }
}

/**
 * Says in one line what was found.
 *
 * @param answer what the search found
 * @param query what was typed; empty where the reader only narrows down
 */
export function describeAnswer(answer: SearchAnswer, query: string): string {
  const { hits, essays, topics } = answer;
  const named = topics.length > 0 ? count(topics.length, 'topic') : '';
  if (hits.length === 0) return named === '' ? describeNothing(answer, query) : `${named}, no passages`;
  // The head of an essay, notes and the note on its author are found too, and are no passages.
  const what = hits.every(({ kind }) => kind === 'passage') ? 'passage' : 'result';
  const found = `${count(hits.length, what)} in ${count(essays, 'essay')}`;
  return [named === '' ? found : `${named}, ${found}`, ...describeOthers(answer)].join('. ');
}

/** Says which words were searched in place of those typed: nobody should take them for what they asked for. */
function describeOthers({ corrections, also }: SearchAnswer): string[] {
  const near = also
    .filter(({ from }) => from === 'wordnet')
    .map(({ typed, used }) => [typed, used.join(', ')] as const);
  const others = [...corrections.map(({ typed, used }) => [typed, used] as const), ...near];
  return others.map(([typed, used], index) => {
    const sentence = `Searched for ${used} (you typed ${typed})`;
    return index === others.length - 1 ? `${sentence}.` : sentence;
  });
}

function describeNothing({ within }: SearchAnswer, query: string): string {
  const where = within?.name === undefined ? '' : ` in the passages on ${within.name}`;
  return query === '' ? `Nothing${where} passes these filters.` : `Nothing found${where} for “${shorten(query)}”.`;
}

/** Characters of a query that are repeated to the reader. */
const REPEATED = 200;

function shorten(query: string): string {
  const characters = Array.from(query);
  return characters.length > REPEATED ? `${characters.slice(0, REPEATED).join('')}…` : query;
}

/** What to say of a search that failed, and what would help. */
export interface TroubleMessage {
  text: string;
  remedy: 'again' | 'reload';
}

/**
 * Says what went wrong and what to do.
 *
 * @param error what the search failed with
 */
export function describeTrouble(error: unknown): TroubleMessage {
  const trouble = error instanceof IndexError ? error.trouble : undefined;
  switch (trouble) {
    case 'outdated':
      return {
        text: 'The site has changed since this page was loaded, and the search with it. Load the page again to search.',
        remedy: 'reload',
      };
    case 'damaged':
      return {
        text: 'The search index arrived incomplete, so that its answers could be wrong. Load it again.',
        remedy: 'again',
      };
    case 'unreachable':
      return {
        text: 'The search could not be loaded. The connection may have broken, or something blocks it; the essays can be read all the same.',
        remedy: 'again',
      };
    default:
      return { text: 'The search failed, and that is our fault. It may work when you try again.', remedy: 'again' };
  }
}

/** What is said of a search that takes long to load. */
export const SLOW = t.searchIsSlow;
