import { spoken } from '#lib/spoken.ts';

/** Milliseconds without a key press after which a line is spoken: what is spoken at each key is cut off by the next. */
const PAUSE = 500;

/** What can hold the line. */
type Holder = Pick<Node, 'textContent'>;

/** The line that says what was found: seen at once, and spoken when the reader has stopped typing. */
export class StatusLine {
  readonly #seen: Holder;
  readonly #spoken: Holder;
  /** What is to be spoken. */
  #text = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(seen: Holder, spoken: Holder) {
    this.#seen = seen;
    this.#spoken = spoken;
  }

  /** Notes that the reader has pressed a key. What was found before is not spoken any more. */
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

  /** Says something. */
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
