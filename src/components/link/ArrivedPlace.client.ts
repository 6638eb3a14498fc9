import { attempt } from '../browser/load-trouble.client.ts';

const load = async () => await import('./arrive.client.ts');

/** `<arrived-place>`: marks a range of passages that an address names, and tells of a place that there is not. */
class ArrivedPlace extends HTMLElement {
  /** Ends what the place arrived at last has brought. */
  #left = new AbortController();

  connectedCallback(): void {
    addEventListener('hashchange', () => this.#arrive());
    this.#arrive();
  }

  #arrive(): void {
    this.#left.abort();
    this.#left = new AbortController();
    const { signal } = this.#left;
    const { hash } = location;
    const place = document.getElementById(hash.slice(1));
    // A browser leads to a place by itself. Of a range it finds the anchor; what else is to be done is looked at there.
    if (hash === '' || (place && place.localName !== 'span')) return;
    attempt('The place that the address names', async () => (await load()).arriveAt(hash, this, signal));
  }
}

customElements.define('arrived-place', ArrivedPlace);
