import * as t from '#strings/chosen.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make } from '../browser/make.client.ts';
import dialogStyle from './SearchDialog.css?url';
import formStyle from './SearchForm.css?url';

/** Fetches the style of the dialog, which works without it. */
export function styleDialog(): void {
  for (const style of [formStyle, dialogStyle]) loadWithPatterns(style).catch(() => undefined);
}

/** Id of the field; no heading of an essay may take it. */
const FIELD = 'search-field';

/**
 * Makes the closed dialog at once, so that what a reader types after Ctrl+K is not lost; its style, and the script of its
 * `<passage-search>` with these data, may come a moment later.
 */
export function makeDialog(action: string, data: DOMStringMap): HTMLDialogElement {
  const close = make('button', { type: 'submit', className: 'quiet bare small', textContent: t.closeSearch });
  const search = make('passage-search', { className: 'block' }, makeForm(action));
  Object.assign(search.dataset, data);
  const frame = make(
    'div',
    { className: 'frame' },
    make('form', { method: 'dialog', className: 'close' }, close),
    search,
  );
  const dialog = make('dialog', { className: 'search-dialog floating', ariaLabel: t.search }, frame);
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
  const button = make('button', { type: 'submit', textContent: t.search });
  return make(
    'form',
    { className: 'search-form sans', action, role: 'search' },
    make('label', { className: 'block meta below-1 on-screen', htmlFor: FIELD, textContent: t.searchTheEssays }),
    make('div', {}, field, button),
  );
}
