import type { SearchRequest } from '#search/types.ts';
import * as t from '#strings/chosen.ts';
import { ConnectedElement } from '../browser/connected.client.ts';
import { find } from '../browser/find.client.ts';
import { loadWithPatterns } from '../browser/load-with-patterns.client.ts';
import { make } from '../browser/make.client.ts';
import { makeTroubleView, makeView, makeWordIndexLink } from './results/answer-view.client.ts';
import { Connection } from './connection.client.ts';
import narrowStyle from './results/narrow.css?url';
import { keepInAddress, searchInAddress } from './page-address.client.ts';
import style from './PassageSearch.css?url';
import { ResultsView } from './results/results-view.client.ts';
import { NOTHING, type Actions, type View } from './results/view.client.ts';
import { goWithinPage } from './same-page.client.ts';
import { listenToTyping } from './typing.client.ts';

/** Milliseconds without a key press before a large index is searched: each word costs some 4 kB there, or a server two requests. */
const PAUSE = SEARCH_URL === '' ? 20 : 150;
/** Milliseconds after which a notice says that the search is still loading. */
const PATIENCE = 4_000;

/** Fetches the style of results. They can be read without; the next answer tries again. */
const styled = () => Promise.all([style, narrowStyle].map((url) => loadWithPatterns(url).catch(() => undefined)));
// Results take longer to come.
void styled();

/** Cause of a search. A choice becomes an entry of the history; a typed query replaces the one before. */
type Cause = 'typed' | 'sent' | 'chosen' | 'address';

/** `<passage-search>`: a field and the passages that match what is typed into it. */
class PassageSearch extends ConnectedElement {
  #opened: Connection | undefined;
  #view: ResultsView | undefined;
  /** Number of the newest query: an answer to an older one is dropped. */
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: SearchRequest = { query: '', filters: {}, sort: 'relevance', corrects: true };

  connected(signal: AbortSignal): void {
    const field = this.#field;
    this.#view = new ResultsView(this, field, (chosen) => this.#choose(chosen), signal);
    this.addEventListener('focusin', () => this.prepare(), { signal });
    listenToTyping(field, (whole) => this.#type(whole), signal);
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        clearTimeout(this.#timer);
        void this.#run({ ...this.#request, query: field.value }, 'sent');
      },
      { signal },
    );
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    const dialog = this.closest('dialog');
    if (dialog) goWithinPage(dialog, signal);
    // The reader may have been quicker than the script.
    if (this.contains(document.activeElement)) this.prepare();
    if (this.#inAddress) {
      addEventListener('popstate', () => this.#showAddress(), { signal });
      this.prepare();
      this.#showAddress();
    } else if (field.value !== '') {
      void this.#run({ ...this.#request, query: field.value }, 'typed');
    }
  }

  /** Begins to load the search, ahead of the first query. */
  prepare(): void {
    this.#connection.prepare();
  }

  get #inAddress(): boolean {
    return this.dataset.inAddress !== undefined;
  }

  get #field(): HTMLInputElement {
    return find(this, 'input');
  }

  get #connection(): Connection {
    const absolute = (address: string): string => new URL(address, document.baseURI).href;
    this.#opened ??= new Connection({
      folder: absolute(this.querySelector('form')?.getAttribute('action') ?? ''),
      base: this.dataset.base ?? '/',
    });
    return this.#opened;
  }

  get #wordIndex(): string {
    return this.dataset.wordIndex ?? '';
  }

  #actions(): Actions {
    return {
      search: (changes) => this.#choose(changes),
      leaveTopic: () => {
        this.#field.focus();
        void this.#run(withoutTopic(this.#request), 'chosen');
      },
      tryAgain: () => {
        this.#field.focus();
        void this.#run(this.#request, 'sent');
      },
      wordIndex: this.#wordIndex,
    };
  }

  #choose(changes: Partial<SearchRequest>): void {
    const request = { ...this.#request, ...changes };
    this.#field.value = request.query;
    void this.#run(request, 'chosen');
  }

  #showAddress(): void {
    const request = searchInAddress();
    this.#field.value = request.query;
    void this.#run(request, 'address');
  }

  #type(whole: boolean): void {
    clearTimeout(this.#timer);
    this.#view?.type();
    const query = this.#field.value;
    // A change with two events is searched once.
    if (!whole || (query === this.#request.query && this.#request.corrects)) return;
    // A new query is corrected again.
    const run = () => void this.#run({ ...this.#request, query, corrects: true }, 'typed');
    if (this.#connection.costsNetwork) this.#timer = setTimeout(run, PAUSE);
    else run();
  }

  async #run(request: SearchRequest, cause: Cause): Promise<void> {
    const number = (this.#newest += 1);
    this.#request = request;
    // Some browsers set a field back to this when a reader comes back to the page.
    this.#field.defaultValue = request.query;
    if (this.#inAddress) keepInAddress(request, cause === 'chosen');
    const show = (view: View): void => {
      if (number === this.#newest) this.#view?.show(view, cause !== 'typed');
    };
    const isEmpty =
      request.query.trim() === '' && Object.keys(request.filters).length === 0 && request.topic === undefined;
    if (isEmpty && !this.#inAddress) return show(NOTHING);
    this.#view?.busy();
    const slow = setTimeout(() => number === this.#newest && this.#showSlow(), PATIENCE);
    try {
      const trimmed = { ...request, query: request.query.trim() };
      const answer = await this.#connection.ask(trimmed);
      await styled();
      if (number !== this.#newest) return;
      // An address may name a topic that does not exist.
      if (answer.within && answer.within.name === undefined) this.#request = withoutTopic(request);
      // Before anything is typed, there are filters.
      if (isEmpty) show({ ...NOTHING, narrow: { facets: answer.facets, request } });
      else show(await makeView(answer, trimmed, this.#actions()));
    } catch (error) {
      if (number !== this.#newest) return;
      console.warn('The search failed.', error);
      show(makeTroubleView(error, this.#actions()));
    } finally {
      clearTimeout(slow);
    }
  }

  #showSlow(): void {
    if (this.#view?.isEmpty) this.#view.say(t.searchIsSlow, make('p', {}, makeWordIndexLink(this.#wordIndex)));
  }
}

function withoutTopic({ query, filters, sort, corrects }: SearchRequest): SearchRequest {
  return { query, filters, sort, corrects };
}

customElements.define('passage-search', PassageSearch);

declare global {
  interface HTMLElementTagNameMap {
    'passage-search': PassageSearch;
  }
}
