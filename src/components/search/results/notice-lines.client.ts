import { make } from '../../browser/make.client.ts';
import type { Part } from './notices.client.ts';

/** What a reader can do about what the search did. */
export interface NoticeActions {
  /** Searches for something else. */
  search(query: string): void;
  /** Searches for the words as they were typed. */
  searchExactly(): void;
  /** Address of the word index. */
  wordIndex: string;
}

/** Makes a line of the page. */
export function makeLine(line: readonly Part[], actions: NoticeActions): HTMLElement {
  return make('p', {}, ...line.map((part) => makePart(part, actions)));
}

function makePart(part: Part, { search, searchExactly, wordIndex }: NoticeActions): Node | string {
  if (typeof part === 'string') return part;
  if ('word' in part) return make('em', {}, part.word);
  if ('wordIndex' in part) return make('a', { href: wordIndex }, part.wordIndex);
  if ('exactly' in part) return button(part.exactly, searchExactly);
  return button(part.search, () => search(part.search));
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className: 'link' }, label);
  made.addEventListener('click', act);
  return made;
}
