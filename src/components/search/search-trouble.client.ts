import { makeTrouble } from '../browser/load-trouble.client.ts';
import { make } from '../browser/make.client.ts';

/**
 * Says below the field of a search that its script cannot be had, and what does without: the page of the search, to which
 * the form leads, and the word index.
 */
export function tellTrouble(search: HTMLElement, error: unknown, again: () => void): void {
  const { action = '' } = search.querySelector('form') ?? {};
  const { wordIndex = '', inAddress } = search.dataset;
  const page = inAddress === undefined ? [make('a', { href: action }, 'Search page')] : [];
  const trouble = makeTrouble('The search', error, again, ...page, make('a', { href: wordIndex }, 'Word index'));
  trouble.dataset.part = 'trouble';
  const old = troubleIn(search);
  // The same is not read out at each key.
  if (old?.textContent === trouble.textContent) return;
  old?.remove();
  search.append(trouble);
}

/** Takes back what was said. */
export function clearTrouble(within: HTMLElement): void {
  troubleIn(within)?.remove();
}

function troubleIn(within: HTMLElement): Element | null {
  return within.querySelector('[data-part=trouble]');
}
