import * as t from '#strings/chosen.ts';

/** The results, as the arrow keys go through them. */
export interface ResultsToChoose {
  /** The results on the page, each with a link, in order. */
  items(): readonly Element[];
  /** Number of results in all. */
  count(): number;
  /** Loads further results, if there are any. */
  more(): Promise<void>;
}

/**
 * The result that the arrow keys have chosen while the focus stays in the field: Enter opens it. The status line names it
 * (empty where none is chosen), so that a screen reader reads one line and not the list.
 */
export class CurrentResult {
  readonly #results: ResultsToChoose;
  readonly #say: (text: string) => void;
  #current: Element | undefined;

  constructor(field: HTMLInputElement, results: ResultsToChoose, say: (text: string) => void, signal: AbortSignal) {
    this.#results = results;
    this.#say = say;
    field.addEventListener('keydown', (event) => void this.#press(event), { signal });
  }

  /** Whether a result is chosen. */
  get isChosen(): boolean {
    return this.#current !== undefined;
  }

  /** Forgets the choice, because the results have changed. */
  clear(): void {
    this.#current?.removeAttribute('data-current');
    this.#current = undefined;
  }

  get #index(): number {
    return this.#current ? this.#results.items().indexOf(this.#current) : -1;
  }

  async #press(event: KeyboardEvent): Promise<void> {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' && this.#results.count() > 0) {
      event.preventDefault();
      const next = this.#index + 1;
      if (next >= this.#results.items().length) await this.#results.more();
      // Meanwhile the results may have changed, or another key may have chosen this one.
      if (this.#index + 1 === next && this.#results.items()[next]) this.#choose(next);
    } else if (event.key === 'ArrowUp' && this.#current) {
      event.preventDefault();
      this.#choose(this.#index - 1);
    } else if (event.key === 'Enter' && this.#current) {
      event.preventDefault();
      this.#current.querySelector('a')?.click();
    }
  }

  #choose(index: number): void {
    this.clear();
    const result = this.#results.items()[index];
    if (!result) return this.#say('');
    this.#current = result;
    result.setAttribute('data-current', '');
    result.scrollIntoView({ block: 'nearest' });
    const where = result.querySelector('.where')?.textContent ?? '';
    this.#say(t.resultChosen(index + 1, this.#results.count(), where));
  }
}
