import * as t from '#strings/chosen.ts';
import { make } from '../../browser/make.client.ts';
import type { View } from './view.client.ts';

/** An answer that has come while the reader was at the results of an older query: it waits, and is offered. */
export class LateAnswer {
  /** Shows the answer. In sight wherever in the list the reader is; nothing of the list moves for it. */
  readonly button = make('button', { type: 'button', className: 'offer small', hidden: true });
  #view: View | undefined;

  /** Keeps an answer, and returns what to announce. */
  keep(view: View): string {
    const failed = view.state === 'failed';
    this.#view = view;
    this.button.textContent = failed ? t.seeWhatHelps : t.showNewerResults;
    this.button.hidden = false;
    return failed ? view.status : t.newerResults(view.status);
  }

  /** Returns the waiting answer, which then waits no longer. */
  take(): View | undefined {
    const view = this.#view;
    this.#view = undefined;
    this.button.hidden = true;
    return view;
  }
}
