import { once } from '#lib/once.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import { find } from '../browser/find.client.ts';
import { hasPopovers, isOpen } from '../browser/popovers.client.ts';
import * as t from '#strings/chosen.ts';

/** `<reader-settings>`: the button for the panel in which a reader sets how the pages look. */
class ReaderSettings extends HTMLElement {
  #panel: HTMLElement | undefined;
  /** Lazy: most visits do without it. */
  readonly #made = once(async (button: HTMLButtonElement) => {
    const panel = await import('./SettingsPanel.client.ts');
    return this.appendChild(await panel.makePanel(this.dataset.privacy ?? '', button));
  });

  connectedCallback(): void {
    const button = find(this, 'button');
    // Light dismiss closes the panel before the click event: its state at pointerdown counts.
    let wasOpen = false;
    button.addEventListener('pointerdown', () => (wasOpen = isOpen(this.#panel)));
    button.addEventListener('click', () => {
      if (!hasPopovers && this.#panel?.hidden === false) this.#panel.hidden = true;
      else if (!wasOpen) attempt(t.partSettings, () => this.#open(button), button);
      wasOpen = false;
    });
  }

  async #open(button: HTMLButtonElement): Promise<void> {
    this.#panel = await this.#made(button);
    // Without popovers it stands in the page.
    if (hasPopovers) this.#panel.showPopover();
    else this.#panel.hidden = false;
  }
}

customElements.define('reader-settings', ReaderSettings);
