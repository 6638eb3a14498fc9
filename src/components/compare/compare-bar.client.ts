/** The bar that says which passage is chosen and leads through the joined ones, and the help that stands in its place. */
export class CompareBar {
  readonly #reader: HTMLElement;

  constructor(reader: HTMLElement, walk: (by: number) => void, clear: () => void, signal: AbortSignal) {
    this.#reader = reader;
    for (const [name, by] of Object.entries({ previous: -1, current: 0, next: 1 })) {
      this.#part(name)?.addEventListener('click', () => walk(by), { signal });
    }
    this.#part('clear')?.addEventListener('click', clear, { signal });
    reader.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), { signal });
  }

  /** Says what is chosen, with how many passages it is joined; shows how to choose where nothing is. */
  tell(chosen: string, joined: number): void {
    this.#part('status')?.replaceChildren(chosen);
    const shown = {
      help: chosen === '',
      clear: chosen !== '',
      walk: joined > 0,
      previous: joined > 1,
      next: joined > 1,
    };
    for (const [name, isShown] of Object.entries(shown)) this.#part(name)?.toggleAttribute('hidden', !isShown);
  }

  /** Names the current one of the joined passages. */
  name(current: string): void {
    this.#part('current')?.replaceChildren(current);
  }

  #part(name: string): HTMLElement | null {
    return this.#reader.querySelector(`[data-part=${name}]`);
  }
}
