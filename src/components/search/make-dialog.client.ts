import { loadStyle } from '../browser/load-style.client.ts';
import { make } from '../browser/make.client.ts';
import dialogStyle from './SearchDialog.css?url';
import formStyle from './SearchForm.css?url';

/** Fetches what the dialog looks like. Without it the dialog works all the same. */
export function styleDialog(): void {
  for (const style of [formStyle, dialogStyle]) loadStyle(style).catch(() => undefined);
}

/** Id of the field; no heading of an essay may take it. */
const FIELD = 'search-field';

/**
 * Makes the dialog of the search, closed. At once, so that what a reader types after Ctrl+K is not lost; what it looks
 * like may come a moment later.
 *
 * @param action address of the search page
 * @param data where the search finds its parts, as attributes of `<passage-search>`
 * @returns the dialog, with a `<passage-search>` that its own script brings to life
 */
export function makeDialog(action: string, data: DOMStringMap): HTMLDialogElement {
  const close = make('button', { type: 'submit', className: 'quiet', textContent: 'Close' });
  const search = make('passage-search', {}, makeForm(action));
  Object.assign(search.dataset, data);
  const frame = make(
    'div',
    { className: 'frame' },
    make('form', { method: 'dialog', className: 'close' }, close),
    search,
  );
  const dialog = make('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, frame);
  // In the middle also where its style sheet cannot be had.
  dialog.style.marginInline = 'auto';
  return dialog;
}

/** The same as `SearchForm.astro`. */
function makeForm(action: string): HTMLFormElement {
  const field = make('input', {
    id: FIELD,
    name: 'q',
    type: 'search',
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: false,
  });
  const button = make('button', { type: 'submit', textContent: 'Search' });
  return make(
    'form',
    { className: 'search-form', action, role: 'search' },
    make('label', { className: 'on-screen', htmlFor: FIELD, textContent: 'Search the essays' }),
    make('div', {}, field, button),
  );
}
