import type { SearchAnswer } from '../../search/types.ts';
import { make } from '../make.ts';

/** What a reader can do about what the search did. */
export interface NoticeActions {
  /** Searches for something else. */
  search(query: string): void;
  /** Searches for the words as they were typed. */
  searchExactly(): void;
  /** Address of the word index. */
  wordIndex: string;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className: 'link' }, label);
  made.addEventListener('click', act);
  return made;
}

function line(...children: (Node | string)[]): HTMLElement {
  return make('p', {}, ...children);
}

function listed(words: readonly string[]): (Node | string)[] {
  return words.flatMap((word, index) => [index === 0 ? '' : ', ', make('em', {}, word)]);
}

/** Other words that are named; a prefix may have many completions. */
const NAMED = 8;

/**
 * Makes the lines that say what the search did with the query: nothing is corrected, widened or dropped in silence.
 *
 * @param answer what the search found and did
 * @param query what was typed
 * @param actions what the reader can do about it
 */
export function makeNotices(answer: SearchAnswer, query: string, actions: NoticeActions): HTMLElement[] {
  const { corrections, also, missing, nearest, dropped, tooFew, cut, hits } = answer;
  const lines: HTMLElement[] = [];
  if (cut) lines.push(line('The query is too long; only its beginning was searched.'));
  if (corrections.length > 0) {
    const typed = corrections.map((correction) => correction.typed).join(' ');
    lines.push(line('Search instead for ', button(typed, actions.searchExactly), '.'));
  }
  if (also.length > 0) {
    const used = [...new Set(also.flatMap((one) => one.used))];
    const more = used.length - NAMED;
    lines.push(line('Also searched: ', ...listed(used.slice(0, NAMED)), more > 0 ? ` and ${more} more.` : '.'));
  }
  if (missing.length > 0) lines.push(line('Not in these essays: ', ...listed(missing), '.'));
  if (tooFew) {
    lines.push(
      line(
        'That leaves too little to find what you mean. Search for ',
        button(tooFew, () => actions.search(tooFew)),
        ' alone.',
      ),
    );
  }
  if (nearest.length > 0) {
    const words = [...new Set(nearest)].flatMap((word, index) => [
      index === 0 ? '' : ', ',
      button(word, () => actions.search(word)),
    ]);
    lines.push(line('The essays do have ', ...words, '.'));
  }
  if (dropped.length > 0 && hits.length > 0)
    lines.push(line('Left out, as they are in every text: ', ...listed([...new Set(dropped)]), '.'));
  if (hits.length === 0 && query !== '') {
    lines.push(line('All words of the essays are in the ', make('a', { href: actions.wordIndex }, 'word index'), '.'));
  }
  return lines;
}
