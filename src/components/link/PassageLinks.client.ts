import * as t from '#strings/chosen.ts';
import { findAround, hasModifier } from '../browser/find.client.ts';
import { attempt } from '../browser/load-trouble.client.ts';
import { hasPopovers } from '../browser/popovers.client.ts';

/** Fetched on first use: most visits do without it. */
const load = async () => await import('./open.client.ts');

/** `<passage-links>`: opens a popover at a link sign that is followed, and near words that are selected. */
class PassageLinks extends HTMLElement {
  connectedCallback(): void {
    if (!hasPopovers) return;
    document.addEventListener('click', (event) => {
      const sign = findAround(event, 'a.passage-link, a.section-link');
      // With a modifier the browser opens a new tab or downloads.
      if (!sign || hasModifier(event)) return;
      // At once: by itself a browser goes there later, and may take the focus off the menu as it does.
      event.preventDefault();
      if (location.hash !== sign.hash) location.hash = sign.hash;
      attempt(t.theMenuOfLink, async () => (await load()).openAtSign(this, sign), sign);
    });
    // Words are selected when the selection has changed and nothing is held down that may change it again. The handles
    // of a telephone's selection send no events but its changes.
    let held = false;
    for (const type of ['selectionchange', 'pointerdown', 'pointerup', 'pointercancel']) {
      document.addEventListener(type, () => {
        held = type === 'pointerdown' || (held && type === 'selectionchange');
        if (held || getSelection()?.isCollapsed !== false) return;
        attempt(t.theMenuOfWords, async () => (await load()).openAtWords(this));
      });
    }
  }
}

customElements.define('passage-links', PassageLinks);
