import { fragmentId } from '../../lib/fragment.ts';
import { parseSettings, storageKeys } from '../../lib/reader-settings.ts';
import { MARK } from '../../search/address.ts';
import { readStored } from '../storage.ts';

/** `<search-dialog>`: the link to the search page opens the search in place; so do Ctrl+K and Cmd+K. */
class SearchDialog extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const link = this.querySelector('a');
    const dialog = this.querySelector('dialog');
    if (!link || !dialog) throw new Error('<search-dialog> needs a link and a dialog');

    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('pointerenter', prepare, { signal });
    link.addEventListener('focus', prepare, { signal });
    link.addEventListener(
      'click',
      (event) => {
        // A reader who asks for a new tab gets the search page.
        if (isForNewTab(event)) return;
        event.preventDefault();
        open(dialog);
      },
      { signal },
    );
    link.addEventListener(
      'keydown',
      (event) => {
        // A button answers to the space bar too; a link, which this is without script, does not.
        if (event.key !== ' ') return;
        event.preventDefault();
        open(dialog);
      },
      { signal },
    );
    dialog.addEventListener(
      'keydown',
      (event) => {
        // By itself a search field takes the first Escape to be emptied.
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        dialog.close();
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isShortcut(event)) return;
        event.preventDefault();
        open(dialog);
      },
      { signal },
    );
    dialog.addEventListener(
      'click',
      (event) => {
        // A click beside the dialog, or on a result: one may lead to a passage of this very page.
        const result = event.target instanceof Element ? event.target.closest('a') : null;
        if (event.target === dialog || result) dialog.close();
        if (result?.pathname !== location.pathname || isForNewTab(event)) return;
        // No need to load the page again for its own passages.
        event.preventDefault();
        goTo(result);
        const marks = new URL(result.href).searchParams.get(MARK);
        const start = document.getElementById(fragmentId(result.hash));
        if (marks) void import('./highlight.ts').then(({ highlight }) => highlight(marks, start));
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}

/** Goes to a place of this very page; without a fragment that is its beginning. */
function goTo({ hash, pathname }: HTMLAnchorElement): void {
  if (hash !== '') {
    location.hash = hash;
    return;
  }
  if (location.hash !== '') history.pushState(null, '', pathname);
  scrollTo({ top: 0 });
}

function isForNewTab(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

/** Ctrl+K and Cmd+K; also `/`, for readers who have turned that on (WCAG 2.2, 2.1.4). */
function isShortcut(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey;
  if (event.altKey) return false;
  if (event.key.toLowerCase() === 'k') return modified && !event.shiftKey;
  if (event.key !== '/' || modified) return false;
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  return !isTyping && parseSettings(readStored(storageKeys.settings)).slash === 'on';
}

/** Fetches the search and what it needs, which most visits do not. */
function prepare(): void {
  void import('./PassageSearch.client.ts').then(() =>
    document.querySelector<HTMLElementTagNameMap['passage-search']>('dialog passage-search')?.prepare(),
  );
}

function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  prepare();
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

customElements.define('search-dialog', SearchDialog);

if (location.search.includes(`${MARK}=`)) {
  void import('./highlight.ts').then(({ highlightFromAddress }) => highlightFromAddress());
}
