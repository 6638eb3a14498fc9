import { make } from '../../browser/make.client.ts';
import type { View } from './view.client.ts';

/** An answer that has come while the reader was at the results of an older query: it waits, and is offered. */
export class LateAnswer {
  /** What takes the reader to it. In sight wherever in the list the reader is; nothing of the list moves for it. */
  readonly button = make('button', { type: 'button', className: 'offer', hidden: true });
  #view: View | undefined;

  /**
   * Keeps an answer.
   *
   * @returns what to say of it
   */
  keep(view: View): string {
    const failed = view.state === 'failed';
    this.#view = view;
    this.button.textContent = failed ? 'See what helps' : 'Show the newer results';
    this.button.hidden = false;
    return failed ? view.status : `There are newer results: ${view.status}`;
  }

  /** Gives the answer that waits, if there is one; then it waits no longer. */
  take(): View | undefined {
    const view = this.#view;
    this.#view = undefined;
    this.button.hidden = true;
    return view;
  }
}
