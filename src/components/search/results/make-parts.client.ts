import { make } from '../../browser/make.client.ts';

/** What comes below the field where the page has none of it, as `PassageSearch.astro` has it. */
export function makeParts(): HTMLElement[] {
  const line = make('p', { ariaHidden: 'true' });
  line.dataset.part = 'line';
  const list = make('ol', { className: 'results', ariaLabel: 'Results' });
  Object.assign(list.dataset, { searchResults: '', searchState: 'idle' });
  return [line, make('p', { className: 'visually-hidden', role: 'status' }), list];
}
