import { find } from '../browser/find.client.ts';
import { copyElement } from '../link/copy.client.ts';
import { make, makeButton } from '../browser/make.client.ts';
import * as t from '#strings/chosen.ts';

/** `<copy-text label="…">`: adds a button that copies what is marked with `data-copy` in it, and says so. */
class CopyText extends HTMLElement {
  #added: HTMLElement[] = [];

  connectedCallback(): void {
    const words = find(this, '[data-copy]');
    const status = make('span', { role: 'status', className: 'copied' });
    const ariaLabel = t.citeCopyOf(this.getAttribute('label') ?? '');
    const button = makeButton(t.citeCopy, () => this.#copy(words, status), { className: 'quiet', ariaLabel });
    this.#added = [make('div', { className: 'copy row meta above-2' }, button, status)];
    this.append(...this.#added);
  }

  disconnectedCallback(): void {
    for (const element of this.#added) element.remove();
  }

  async #copy(words: HTMLElement, status: HTMLElement): Promise<void> {
    status.textContent = '';
    if (await copyElement(words)) {
      status.textContent = t.citeCopied;
      return;
    }
    getSelection()?.selectAllChildren(words);
    status.textContent = t.citeSelected;
  }
}

customElements.define('copy-text', CopyText);
