import { findPart } from '../browser/find.client.ts';

/** The bar that says which passage is chosen and leads through the joined ones, and the help that stands in its place. */
export class CompareBar {
  readonly #reader: HTMLElement;

  constructor(reader: HTMLElement, walk: (by: number) => void, clear: () => void, signal: AbortSignal) {
    this.#reader = reader;
    for (const [name, by] of Object.entries({ previous: -1, current: 0, next: 1 })) {
      findPart(reader, name).addEventListener('click', () => walk(by), { signal });
    }
    findPart(reader, 'clear').addEventListener('click', clear, { signal });
    reader.addEventListener('keydown', ({ key }) => key === 'Escape' && clear(), { signal });
  }

  /** Says what is chosen, with how many passages it is joined; shows how to choose where nothing is. */
  tell(chosen: string, joined: number): void {
    findPart(this.#reader, 'status').replaceChildren(chosen);
    const shown = {
      help: chosen === '',
      clear: chosen !== '',
      walk: joined > 0,
      previous: joined > 1,
      next: joined > 1,
    };
    for (const [name, isShown] of Object.entries(shown)) findPart(this.#reader, name).hidden = !isShown;
  }

  /** Names the current one of the joined passages. */
  name(current: string): void {
    findPart(this.#reader, 'current').replaceChildren(current);
  }
}
