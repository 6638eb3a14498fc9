import * as t from '#strings/chosen.ts';
import { afterActivation } from '../browser/activation.client.ts';
import { attempt } from '../browser/load-trouble.client.ts';

const load = async () => await import('./arrive.client.ts');

/** `<arrived-place>`: marks a range of passages that an address names, and reports a place that does not exist. */
class ArrivedPlace extends HTMLElement {
  /** Takes back the marks and the notice of the last place. */
  #left = new AbortController();

  connectedCallback(): void {
    addEventListener('hashchange', () => this.#arrive());
    afterActivation(() => this.#arrive());
  }

  #arrive(): void {
    this.#left.abort();
    this.#left = new AbortController();
    const { signal } = this.#left;
    const { hash } = location;
    const place = document.getElementById(hash.slice(1));
    // A browser scrolls to a place by itself. Of a range it finds the anchor, an empty `span`.
    if (hash === '' || (place && place.localName !== 'span')) return;
    attempt(t.theArrivedPlace, async () => (await load()).arriveAt(hash, this, signal));
  }
}

customElements.define('arrived-place', ArrivedPlace);
