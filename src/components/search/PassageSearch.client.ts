import { readAddress, writeAddress } from '../../search/query/address.ts';
import type { SearchAnswer, SearchRequest } from '../../search/types.ts';
import { loadStyle } from '../load-style.ts';
import { make } from '../make.ts';
import { describeAnswer, describeTrouble, SLOW } from './messages.ts';
import { readNarrow } from './narrow.ts';
import { makeNotices } from './notices.ts';
import style from './PassageSearch.css?url';
import { makeResultsView, type ResultsView, type View } from './results-view.ts';
import { makeComparison, makeResult } from './result.ts';
import { makeTopic, makeUnknownTopic, makeWithin } from './topic-result.ts';
import { Connection } from './connection.ts';

/** Milliseconds without a key press before a large index is asked: each word of a query costs some 30 kB there. */
const PAUSE = 150;
/** Milliseconds after which the reader is told that the search is still loading. */
const PATIENCE = 4_000;

/** Only results need it, which take longer to come. */
const styled = loadStyle(style);

const FRESH: SearchRequest = { query: '', filters: {}, sort: 'relevance', corrects: true };

const NOTHING: View = {
  status: '',
  notices: [],
  topics: [],
  results: [],
  within: undefined,
  narrow: undefined,
  state: 'idle',
};

/** `<passage-search>`: a field and the passages that match what is typed into it. */
class PassageSearch extends HTMLElement {
  #opened: Connection | undefined;
  #view: ResultsView | undefined;
  /** Number of the newest query: an answer to an older one is dropped. */
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request = FRESH;
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const field = this.#field;
    const view = makeResultsView(this, field, signal);
    this.#view = view;
    this.addEventListener('focusin', () => this.prepare(), { signal });
    field.addEventListener('input', () => this.#type(), { signal });
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        clearTimeout(this.#timer);
        void this.#run({ ...this.#request, query: field.value });
      },
      { signal },
    );
    const narrow = (): void => this.#choose({ ...this.#request, ...readNarrow(view.choices) });
    view.choices.addEventListener('change', narrow, { signal });
    // The reader may have been quicker than the script.
    if (this.contains(document.activeElement)) this.prepare();
    if (this.#inAddress) {
      addEventListener('popstate', () => this.#showAddress(), { signal });
      this.prepare();
      this.#showAddress();
    } else if (field.value !== '') {
      void this.#run({ ...this.#request, query: field.value });
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  /** Begins to load the search, because the reader seems about to use it. */
  prepare(): void {
    this.#connection.prepare();
  }

  get #inAddress(): boolean {
    return this.dataset.inAddress !== undefined;
  }

  get #wordIndex(): string {
    return this.dataset.wordIndex ?? '';
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector('input');
    if (field) return field;
    throw new Error('<passage-search> has no field');
  }

  get #connection(): Connection {
    const absolute = (address: string): string => new URL(address, document.baseURI).href;
    this.#opened ??= new Connection({
      folder: absolute(this.querySelector('form')?.getAttribute('action') ?? ''),
      base: this.dataset.base ?? '/',
      edition: EDITION,
    });
    return this.#opened;
  }

  #showAddress(): void {
    this.#request = readAddress(new URLSearchParams(location.search));
    this.#field.value = this.#request.query;
    void this.#run(this.#request);
  }

  #type(): void {
    clearTimeout(this.#timer);
    // What is typed is new: words that were to be taken as typed are gone with the old query.
    const request = { ...this.#request, query: this.#field.value, corrects: true };
    if (!this.#connection.costsNetwork) void this.#run(request);
    else this.#timer = setTimeout(() => void this.#run(request), PAUSE);
  }

  /** A search that the reader chose, rather than typed: going back leads to the one before. */
  #choose(request: SearchRequest): void {
    this.#field.value = request.query;
    void this.#run(request, true);
  }

  async #run(request: SearchRequest, newEntry = false): Promise<void> {
    const number = (this.#newest += 1);
    this.#request = request;
    this.#keepInAddress(request, newEntry);
    const query = request.query.trim();
    const isEmpty = query === '' && Object.keys(request.filters).length === 0 && request.topic === undefined;
    if (isEmpty && !this.#inAddress) return this.#showNothing();
    this.#view?.busy();
    const slow = setTimeout(() => number === this.#newest && this.#showSlow(), PATIENCE);
    try {
      const answer = await this.#connection.ask({ ...request, query });
      await styled;
      if (number !== this.#newest) return;
      if (isEmpty) this.#showNothing(answer);
      else this.#show(answer, query);
    } catch (error) {
      if (number === this.#newest) this.#showTrouble(error);
    } finally {
      clearTimeout(slow);
    }
  }

  #keepInAddress(request: SearchRequest, newEntry: boolean): void {
    if (!this.#inAddress) return;
    const address = new URL(location.href);
    // A slash may stand there as it is, and a topic's id has one.
    address.search = writeAddress(request).toString().replaceAll('%2F', '/');
    if (address.href === location.href) return;
    if (newEntry) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** What can be done before anything has been typed. */
  #showNothing(answer?: SearchAnswer): void {
    const narrow = answer && { facets: answer.facets, request: this.#request };
    this.#view?.show({ ...NOTHING, narrow, state: 'idle' });
  }

  #show(answer: SearchAnswer, query: string): void {
    const notices = makeNotices(answer, query, {
      search: (other) => this.#choose({ ...this.#request, query: other, corrects: true }),
      searchExactly: () => this.#choose({ ...this.#request, corrects: false }),
      wordIndex: this.#wordIndex,
    });
    if (answer.quotation) notices.unshift(makeComparison(answer.quotation));
    if (answer.within && answer.within.name === undefined) {
      notices.unshift(makeUnknownTopic(answer.within));
      this.#request = withoutTopic(this.#request);
    }
    // Where nothing was found there is nothing to narrow down, but filters that are chosen can be taken back.
    const canNarrow = answer.hits.length > 0 || Object.keys(this.#request.filters).length > 0;
    this.#view?.show({
      status: describeAnswer(answer, query),
      notices,
      topics: answer.topics.map(makeTopic),
      results: answer.shown.map((hit) => () => makeResult(hit)),
      within: this.#makeWithin(answer),
      narrow: canNarrow ? { facets: answer.facets, request: this.#request } : undefined,
      state: 'done',
    });
  }

  #makeWithin({ within }: SearchAnswer): HTMLElement | undefined {
    if (within?.name === undefined) return undefined;
    return makeWithin(within, () => {
      this.#choose(withoutTopic(this.#request));
      this.#field.focus();
    });
  }

  #showSlow(): void {
    if (this.#view?.isEmpty) this.#view.say(SLOW, make('p', {}, this.#wordIndexLink()));
  }

  #showTrouble(error: unknown): void {
    console.warn('The search failed.', error);
    const { text, remedy } = describeTrouble(error);
    const button = make('button', { type: 'button' }, remedy === 'again' ? 'Try again' : 'Load the page again');
    button.addEventListener('click', () => (remedy === 'reload' ? location.reload() : this.#tryAgain()));
    const notice = make('p', { className: 'remedy' }, button, this.#wordIndexLink());
    this.#view?.show({ ...NOTHING, status: text, notices: [notice], state: 'failed' });
  }

  #tryAgain(): void {
    this.#field.focus();
    void this.#run(this.#request);
  }

  #wordIndexLink(): HTMLElement {
    return make('a', { href: this.#wordIndex }, 'Look a word up in the word index');
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
