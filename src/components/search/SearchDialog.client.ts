import { isOn, storageKeys } from '#lib/stored.ts';
import { MARK } from '#search/client/mark.ts';
import { find, findAround } from '../browser/find.client.ts';
import { readStored } from '../browser/storage.client.ts';
import { makeDialog, styleDialog } from './make-dialog.client.ts';
import { clearTrouble, tellTrouble } from './search-trouble.client.ts';
import { showMarks } from './show-marks.client.ts';

/** `<search-dialog>`: the link to the search page opens the search in place; so do Ctrl+K and Cmd+K. */
class SearchDialog extends HTMLElement {
  /** Made on first use: most visits do without it, and so does a page without script. */
  #dialog: HTMLDialogElement | undefined;

  connectedCallback(): void {
    const link = find(this, 'a');
    const prepare = (): HTMLDialogElement => this.#prepare(link);
    const open = (event: Event): void => {
      event.preventDefault();
      clearTrouble(this);
      openDialog(prepare());
    };

    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('pointerenter', prepare);
    link.addEventListener('focus', prepare);
    link.addEventListener('click', (event) => {
      // A reader who asks for a new tab gets the search page.
      if (!isForNewTab(event)) open(event);
    });
    link.addEventListener('keydown', (event) => {
      // A button answers to the space bar too; a link, which this is without script, does not.
      if (event.key === ' ') open(event);
    });
    document.addEventListener('keydown', (event) => isShortcut(event) && open(event));
  }

  /** Makes the dialog and fetches the search. */
  #prepare({ href }: HTMLAnchorElement): HTMLDialogElement {
    if (!this.#dialog) {
      this.#dialog = this.appendChild(makeDialog(href, this.dataset));
      this.#listen(this.#dialog);
    }
    void this.#load(this.#dialog);
    return this.#dialog;
  }

  async #load(dialog: HTMLDialogElement): Promise<void> {
    styleDialog();
    const search = dialog.querySelector('passage-search');
    if (!search) return;
    try {
      await import('./PassageSearch.client.ts');
      clearTrouble(search);
      search.prepare();
    } catch (error) {
      tellTrouble(search, error, () => void this.#load(dialog));
    }
  }

  #listen(dialog: HTMLDialogElement): void {
    // What is typed is searched as soon as the search has come.
    dialog.addEventListener('input', () => customElements.get('passage-search') ?? void this.#load(dialog));
    dialog.addEventListener('keydown', (event) => {
      // By itself a search field takes the first Escape to be emptied.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      // A click beside the dialog, or on a result.
      if (event.target === dialog || findAround(event, 'a')) dialog.close();
    });
  }
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
  const isTyping = findAround(event, 'input, textarea, select, dialog') !== null;
  return !isTyping && isOn(readStored(storageKeys.settings), 'slash');
}

function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  dialog.showModal();
  const field = dialog.querySelector('input');
  // Selecting alone need not bring the focus.
  field?.focus();
  field?.select();
}

customElements.define('search-dialog', SearchDialog);

// No page is prerendered with them.
if (location.search.includes(`${MARK}=`)) showMarks(({ highlightFromAddress }) => highlightFromAddress());
