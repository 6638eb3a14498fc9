import { hasPopovers, isOpen } from '../popovers.ts';

/** `<reader-settings>`: the button for the panel in which a reader sets how the pages look. */
class ReaderSettings extends HTMLElement {
  #stop = new AbortController();
  #panel: HTMLElement | undefined;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const button = this.querySelector('button');
    if (!button) throw new Error('<reader-settings> has no button');
    // A click on the button closes the panel by itself, before this is told; so what it was is what counts.
    let wasOpen = false;
    button.addEventListener('pointerdown', () => (wasOpen = this.#isOpen()), { signal: this.#stop.signal });
    button.addEventListener(
      'click',
      () => {
        if (!hasPopovers && this.#panel?.hidden === false) this.#panel.hidden = true;
        else if (!wasOpen) void this.#open(button);
        wasOpen = false;
      },
      { signal: this.#stop.signal },
    );
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #isOpen(): boolean {
    return isOpen(this.#panel);
  }

  /** Makes the panel when it is first wanted: most visits do without it. */
  async #open(button: HTMLButtonElement): Promise<void> {
    const { makePanel } = await import('./SettingsPanel.client.ts');
    this.#panel ??= this.appendChild(await makePanel(this.dataset.privacy ?? '', button, this.#stop.signal));
    // Without popovers it stands in the page.
    if (hasPopovers) this.#panel.showPopover();
    else this.#panel.hidden = false;
  }
}

customElements.define('reader-settings', ReaderSettings);
