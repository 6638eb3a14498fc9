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
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
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
        if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
          return;
        event.preventDefault();
        open(dialog);
      },
      { signal },
    );
    dialog.addEventListener(
      'click',
      (event) => {
        // A click beside the dialog, or on a result: one may lead to a passage of this very page.
        if (event.target === dialog || (event.target instanceof Element && event.target.closest('a'))) dialog.close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}

/** Fetches the search itself, which most visits do not need. */
function prepare(): void {
  void import('./PassageSearch.client.ts');
}

function open(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  prepare();
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

customElements.define('search-dialog', SearchDialog);
