import { spoken } from '#lib/spoken.ts';

/** Milliseconds without a key press after which a line is spoken: the next key press cuts off what is spoken. */
const PAUSE = 500;

type Holder = Pick<Node, 'textContent'>;

/** The line that says what was found: seen at once, and spoken when the reader has stopped typing. */
export class StatusLine {
  /** The element for the eye, hidden from screen readers. */
  readonly #seen: Holder;
  /** The live region. */
  readonly #spoken: Holder;
  #text = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(seen: Holder, spoken: Holder) {
    this.#seen = seen;
    this.#spoken = spoken;
  }

  /** Notes a key press: the line of the query before is no longer spoken. */
  type(): void {
    clearTimeout(this.#typing);
    this.#text = '';
    // Emptied, so that the same words are spoken again of the next answer.
    this.#spoken.textContent = '';
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      this.#speak();
    }, PAUSE);
  }

  say(text: string): void {
    this.#text = text;
    if (this.#seen.textContent !== text) this.#seen.textContent = text;
    if (this.#typing === undefined) this.#speak();
  }

  #speak(): void {
    const text = spoken(this.#text);
    if (this.#spoken.textContent !== text) this.#spoken.textContent = text;
  }
}
