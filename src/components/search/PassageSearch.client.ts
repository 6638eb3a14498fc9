import workerUrl from '../../search/search.worker.ts?worker&url';
import { readAddress, writeAddress } from '../../search/address.ts';
import { openSearch, type SearchClient } from '../../search/client.ts';
import type { SearchAnswer, SearchRequest } from '../../search/types.ts';
import { loadStyle } from '../load-style.ts';
import { make } from '../make.ts';
import { CurrentResult } from './current-result.ts';
import { describeAnswer, describeTrouble, SLOW } from './messages.ts';
import { makeNarrow, readNarrow } from './narrow.ts';
import { makeNotices } from './notices.ts';
import style from './PassageSearch.css?url';
import { makeComparison, makeResult } from './result.ts';

/** Milliseconds without a key press before a large index is asked: each word of a query costs some 30 kB there. */
const PAUSE = 150;
/** Essays up to which the index is in the browser already, and each key press can be answered at once. */
const AT_HAND = 20;
/** Milliseconds after which the reader is told that the search is still loading. */
const PATIENCE = 4_000;
/** Results that are shown at once. */
const SHOWN = 20;

const FRESH: SearchRequest = { query: '', filters: {}, sort: 'relevance', corrects: true };

/** `<passage-search>`: a field and the passages that match what is typed into it. */
class PassageSearch extends HTMLElement {
  #client: Promise<SearchClient> | undefined;
  /** Number of the newest query: an answer to an older one is dropped. */
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = 0;
  #request = FRESH;
  #stop = new AbortController();

  readonly #told = make('div', { className: 'told' });
  readonly #narrow = make('details', { className: 'narrow', hidden: true }, make('summary', {}, 'Narrow down'));
  readonly #choices = make('div', { className: 'choices' });
  readonly #more = make('button', { type: 'button', className: 'quiet more', hidden: true });
  #current: CurrentResult | undefined;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#narrow.append(this.#choices);
    this.#results.before(this.#told, this.#narrow);
    this.#results.after(this.#more);
    this.#current = new CurrentResult(this.#field, this.#results, (text) => this.#say(text), signal);

    this.addEventListener('focusin', () => this.prepare(), { signal });
    this.#field.addEventListener('input', () => this.#type(), { signal });
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        clearTimeout(this.#timer);
        void this.#run({ ...this.#request, query: this.#field.value });
      },
      { signal },
    );
    this.#choices.addEventListener('change', () => this.#choose({ ...this.#request, ...readNarrow(this.#choices) }), {
      signal,
    });
    // The reader may have been quicker than the script.
    if (this.contains(document.activeElement)) this.prepare();
    if (this.#inAddress) {
      addEventListener('popstate', () => this.#showAddress(), { signal });
      this.prepare();
      this.#showAddress();
    } else if (this.#field.value !== '') {
      void this.#run({ ...this.#request, query: this.#field.value });
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  /** Begins to load the search, because the reader seems about to use it. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  get #inAddress(): boolean {
    return this.dataset.inAddress !== undefined;
  }

  get #wordIndex(): string {
    return `${this.dataset.base ?? '/'}index/`;
  }

  get #field(): HTMLInputElement {
    return this.#part('input[type=search]', HTMLInputElement);
  }

  get #results(): HTMLElement {
    return this.#part('[data-search-results]', HTMLElement);
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`<passage-search> has no ${selector}`);
  }

  /** Starts the search once; after a failure the next call tries again. */
  #open(): Promise<SearchClient> {
    if (this.#client) return this.#client;
    const here = (address: string | undefined): string => new URL(address ?? '', document.baseURI).href;
    const client = openSearch(
      {
        bundle: here(this.dataset.bundle),
        words: here(this.#part('form', HTMLFormElement).getAttribute('action') ?? ''),
        base: this.dataset.base ?? '/',
        edition: EDITION,
      },
      workerUrl,
    );
    client.then(
      ({ essays }) => (this.#pause = essays > AT_HAND ? PAUSE : 0),
      () => (this.#client = undefined),
    );
    return (this.#client = client);
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
    if (this.#pause === 0) void this.#run(request);
    else this.#timer = setTimeout(() => void this.#run(request), this.#pause);
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
    const isEmpty = query === '' && Object.keys(request.filters).length === 0;
    if (isEmpty && !this.#inAddress) return this.#clear();
    this.#state('busy');
    const slow = setTimeout(() => number === this.#newest && this.#showSlow(), PATIENCE);
    try {
      const answer = await (await this.#open()).search({ ...request, query });
      if (number === this.#newest) this.#show(answer, query, isEmpty);
    } catch (error) {
      if (number === this.#newest) this.#showTrouble(error);
    } finally {
      clearTimeout(slow);
    }
  }

  #keepInAddress(request: SearchRequest, newEntry: boolean): void {
    if (!this.#inAddress) return;
    const address = new URL(location.href);
    address.search = writeAddress(request).toString();
    if (address.href === location.href) return;
    if (newEntry) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #state(state: 'idle' | 'busy' | 'done' | 'failed'): void {
    this.#results.dataset.searchState = state;
  }

  #say(text: string): void {
    const status = this.#part('[role=status]', HTMLElement);
    if (status.textContent !== text) status.textContent = text;
  }

  #showHelp(shown: boolean): void {
    const help = this.querySelector<HTMLElement>('[data-part=help]');
    if (help) help.hidden = !shown;
  }

  #clear(): void {
    this.#fill([], [], '');
    this.#narrow.hidden = true;
    this.#state('idle');
  }

  #show(answer: SearchAnswer, query: string, isEmpty: boolean): void {
    this.#showChoices(answer);
    this.#showHelp(isEmpty);
    if (isEmpty) {
      this.#fill([], [], '');
      this.#state('idle');
      return;
    }
    const notices = makeNotices(answer, query, {
      search: (other) => this.#choose({ ...this.#request, query: other, corrects: true }),
      searchExactly: () => this.#choose({ ...this.#request, corrects: false }),
      wordIndex: this.#wordIndex,
    });
    if (answer.quotation) notices.unshift(makeComparison(answer.quotation));
    this.#fill(
      answer.hits.map((hit) => () => makeResult(hit)),
      notices,
      describeAnswer(answer, query),
    );
    this.#state('done');
  }

  /** Keeps the focus where it is while the checkboxes are made anew. */
  #showChoices({ facets }: SearchAnswer): void {
    const focused = document.activeElement;
    const key = focused instanceof HTMLInputElement && this.#choices.contains(focused) ? focused : undefined;
    this.#choices.replaceChildren(...makeNarrow(facets, this.#request));
    this.#narrow.hidden = this.#choices.childElementCount < 2;
    if (!key) return;
    [...this.#choices.querySelectorAll('input')]
      .find(({ name, value }) => name === key.name && value === key.value)
      ?.focus();
  }

  #fill(makers: readonly (() => HTMLElement)[], notices: readonly HTMLElement[], status: string): void {
    const show = (until: number): void => {
      this.#results.append(...makers.slice(this.#results.childElementCount, until).map((makeOne) => makeOne()));
      const left = makers.length - this.#results.childElementCount;
      this.#more.hidden = left <= 0;
      this.#more.textContent = `Show ${Math.min(left, SHOWN)} more`;
    };
    this.#current?.clear();
    this.#results.replaceChildren();
    this.#told.replaceChildren(...notices);
    this.#say(status);
    show(SHOWN);
    this.#more.onclick = () => {
      const first = this.#results.childElementCount;
      show(first + SHOWN);
      this.#results.children[first]?.querySelector('a')?.focus();
    };
  }

  #showSlow(): void {
    if (this.#results.childElementCount > 0) return;
    this.#say(SLOW);
    this.#told.replaceChildren(make('p', {}, this.#wordIndexLink('Look a word up meanwhile')));
  }

  #showTrouble(error: unknown): void {
    console.warn('The search failed.', error);
    const { text, remedy } = describeTrouble(error);
    const button = make('button', { type: 'button' }, remedy === 'again' ? 'Try again' : 'Load the page again');
    button.addEventListener('click', () => {
      if (remedy === 'reload') return location.reload();
      // With a new worker: the old one remembers what it could not load.
      void this.#client?.then((client) => client.close()).catch(() => undefined);
      this.#client = undefined;
      this.#field.focus();
      void this.#run(this.#request);
    });
    this.#fill(
      [],
      [make('p', { className: 'remedy' }, button, this.#wordIndexLink('Look a word up in the word index'))],
      text,
    );
    this.#state('failed');
  }

  #wordIndexLink(text: string): HTMLElement {
    return make('a', { href: this.#wordIndex }, text);
  }
}

await loadStyle(style);
customElements.define('passage-search', PassageSearch);

declare global {
  interface HTMLElementTagNameMap {
    'passage-search': PassageSearch;
  }
}
