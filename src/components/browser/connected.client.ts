/** A custom element whose listeners end when it leaves the page. */
export abstract class ConnectedElement extends HTMLElement {
  #stop = new AbortController();

  /** Runs each time the element comes into the page. */
  protected abstract connected(signal: AbortSignal): void;

  connectedCallback(): void {
    this.#stop = new AbortController();
    this.connected(this.#stop.signal);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}
