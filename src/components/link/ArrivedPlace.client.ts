import { fragmentId } from '../../lib/fragment.ts';
import { isRangeId } from '../../lib/passage.ts';

/** `<arrived-place>`: marks a range of passages that an address names, and tells of a place that there is not. */
class ArrivedPlace extends HTMLElement {
  #stop = new AbortController();
  /** Ends what the place arrived at last has brought. */
  #leave = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    addEventListener('hashchange', () => void this.#arrive(), { signal: this.#stop.signal });
    void this.#arrive();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#leave.abort();
  }

  async #arrive(): Promise<void> {
    this.#leave.abort();
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const id = fragmentId(location.hash);
    // A browser leads to every other place by itself.
    if (id === '' || (document.getElementById(id) && !isRangeId(id))) return;
    const { arriveAt } = await import('./arrive.ts');
    if (!signal.aborted) await arriveAt(id, this, signal);
  }
}

customElements.define('arrived-place', ArrivedPlace);
