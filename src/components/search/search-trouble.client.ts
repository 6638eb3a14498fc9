import * as t from '#strings/chosen.ts';
import { makeTrouble } from '../browser/load-trouble.client.ts';
import { make } from '../browser/make.client.ts';

/**
 * Says below the field of a `<passage-search>` that its script could not be loaded, and offers what does without it: the
 * search page and the word index.
 */
export function tellTrouble(search: HTMLElement, error: unknown, again: () => void): void {
  const { action = '' } = search.querySelector('form') ?? {};
  const { wordIndex = '', inAddress } = search.dataset;
  const page = inAddress === undefined ? [make('a', { href: action }, t.searchPage)] : [];
  const trouble = makeTrouble(t.theSearch, error, again, ...page, make('a', { href: wordIndex }, t.wordIndexPage));
  trouble.dataset.part = 'trouble';
  const old = troubleIn(search);
  // The same is not read out at each key.
  if (old?.textContent === trouble.textContent) return;
  old?.remove();
  search.append(trouble);
}

export function clearTrouble(within: HTMLElement): void {
  troubleIn(within)?.remove();
}

function troubleIn(within: HTMLElement): Element | null {
  return within.querySelector('[data-part=trouble]');
}
