import { SHOWN, type SearchAnswer, type ShownHit } from '#search/types.ts';
import * as t from '#strings/chosen.ts';
import { make } from '../../browser/make.client.ts';
import { makeResult } from './result.client.ts';

/** Distance below the window at which further results are loaded, ahead of a reader who scrolls. */
const MARGIN = '0px 0px 300px';

/** The first results, and what loads the others. */
export type Results = Pick<SearchAnswer, 'count' | 'shown' | 'more'>;

/** The list of results: ten, and ten more whenever the reader nears its end or presses the button. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more = make('button', { type: 'button', className: 'quiet small above-4 below-4', hidden: true });
  readonly #failed: (error: unknown) => void;
  readonly #observer: IntersectionObserver;
  #results: Results | undefined;
  #loading: Promise<void> | undefined;

  constructor(list: HTMLElement, failed: (error: unknown) => void, signal: AbortSignal) {
    this.#list = list;
    this.#failed = failed;
    list.after(this.#more);
    this.#more.addEventListener('click', () => void this.#showAndFocus());
    this.#observer = new IntersectionObserver(
      (entries) => {
        // From the keyboard the reader comes to the button, and past it to what follows the list.
        if (!this.hasFocus && entries.some(({ isIntersecting }) => isIntersecting)) void this.more();
      },
      // The first is of the window, the second of a dialog that scrolls by itself.
      { rootMargin: MARGIN, scrollMargin: MARGIN },
    );
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#more.remove();
    });
  }

  /** Number of results in all. */
  get count(): number {
    return this.#results?.count ?? 0;
  }

  /** Whether the focus is on a result, or on the button for more. */
  get hasFocus(): boolean {
    const { activeElement } = document;
    return this.#list.contains(activeElement) || this.#more === activeElement;
  }

  /** Whether the list is about to change. */
  set isBusy(isBusy: boolean) {
    this.#list.setAttribute('aria-busy', String(isBusy));
  }

  show(results: Results | undefined): void {
    this.#results = results;
    this.#loading = undefined;
    this.#list.replaceChildren();
    this.#append(results?.shown ?? []);
  }

  /** Loads further results, if there are any. */
  more(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const results = this.#results;
    const from = this.#list.childElementCount;
    if (!results || from >= results.count) return;
    this.isBusy = true;
    try {
      const shown = await results.more(from);
      if (results === this.#results) this.#append(shown);
    } catch (error) {
      if (results !== this.#results) return;
      this.isBusy = false;
      this.#more.textContent = t.moreNotLoaded;
      this.#failed(error);
    } finally {
      if (results === this.#results) this.#loading = undefined;
    }
  }

  async #showAndFocus(): Promise<void> {
    const first = this.#list.childElementCount;
    await this.more();
    this.#list.children[first]?.querySelector('a')?.focus();
  }

  #append(shown: readonly ShownHit[]): void {
    const first = this.#list.childElementCount;
    this.#list.append(...shown.map((hit, index) => makeResult(hit, first + index + 1, this.count)));
    this.isBusy = false;
    const left = this.count - this.#list.childElementCount;
    this.#more.hidden = left <= 0;
    this.#more.textContent = t.showMore(Math.min(left, SHOWN), left);
    // Observed anew, it reports once more whether the end is near.
    this.#observer.unobserve(this.#more);
    if (left > 0) this.#observer.observe(this.#more);
  }
}
