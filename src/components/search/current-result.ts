/**
 * The result that the arrow keys have chosen, while the focus stays in the field: Enter opens it. The status line says
 * which it is, so that a screen reader hears one line and not the list.
 */
export class CurrentResult {
  readonly #lists: readonly HTMLElement[];
  readonly #say: (text: string) => void;
  #index = -1;

  /**
   * @param field where the reader types
   * @param lists of the results, each with a link, in order
   * @param say puts a text into the status line
   * @param signal ends what the field listens to
   */
  constructor(
    field: HTMLInputElement,
    lists: readonly HTMLElement[],
    say: (text: string) => void,
    signal: AbortSignal,
  ) {
    this.#lists = lists;
    this.#say = say;
    field.addEventListener('keydown', (event) => this.#press(event), { signal });
  }

  /** Forgets the choice, because the results are others. */
  clear(): void {
    this.#mark(-1);
  }

  get #results(): Element[] {
    return this.#lists.flatMap((list) => [...list.children]);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const last = this.#results.length - 1;
    if (event.key === 'ArrowDown' && last >= 0) {
      event.preventDefault();
      this.#choose(Math.min(last, this.#index + 1));
    } else if (event.key === 'ArrowUp' && this.#index >= 0) {
      event.preventDefault();
      this.#choose(this.#index - 1);
    } else if (event.key === 'Enter' && this.#index >= 0) {
      event.preventDefault();
      this.#results[this.#index]?.querySelector('a')?.click();
    }
  }

  #choose(index: number): void {
    this.#mark(index);
    const result = this.#results[index];
    if (!result) return this.#say('');
    result.scrollIntoView({ block: 'nearest' });
    const where = result.querySelector('.where')?.textContent ?? '';
    this.#say(`${index + 1} of ${this.#results.length}: ${where}`);
  }

  #mark(index: number): void {
    for (const list of this.#lists) list.querySelector('[data-current]')?.removeAttribute('data-current');
    this.#index = index;
    this.#results[index]?.setAttribute('data-current', '');
  }
}
