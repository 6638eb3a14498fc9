import { openSearch, type SearchEngine } from '../../search/pagefind.ts';
import type { SearchHit } from '../../search/types.ts';
import { loadStyle } from '../load-style.ts';
import { make } from '../make.ts';
import style from './PassageSearch.css?url';

/** Milliseconds without a key press before the index is asked. */
const PAUSE = 120;

/** Names what was found, as the text of its link. */
function linkText(hit: SearchHit): string {
  if (hit.kind === 'passage') return `${hit.essay} ¶${hit.number}`;
  return hit.kind === 'author-note' ? `${hit.essay}: note on the author` : hit.essay;
}

/** `<passage-search>`: a field and the passages that match what is typed into it. */
class PassageSearch extends HTMLElement {
  #engine: Promise<SearchEngine> | undefined;
  /** Number of the newest query: an answer to an older one is dropped. */
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const field = this.#part('input', HTMLInputElement);
    this.addEventListener('focusin', () => void this.#open().catch(() => undefined), { signal });
    this.addEventListener(
      'input',
      () => {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#run(field.value), PAUSE);
      },
      { signal },
    );
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        clearTimeout(this.#timer);
        void this.#run(field.value);
      },
      { signal },
    );
    // The reader may have been quicker than the script.
    if (this.contains(document.activeElement)) void this.#open().catch(() => undefined);
    if (field.value !== '') void this.#run(field.value);
    if (this.dataset.inAddress === undefined) return;
    const showAddress = (): void => {
      field.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#run(field.value);
    };
    addEventListener('popstate', showAddress, { signal });
    showAddress();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  #part<T extends Element>(selector: string, type: new () => T): T {
    const found = this.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`<passage-search> has no ${selector}`);
  }

  /** Starts the engine once; after a failure the next call tries again. */
  #open(): Promise<SearchEngine> {
    this.#engine ??= openSearch(this.dataset.bundle ?? '', this.dataset.base ?? '').catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #run(text: string): Promise<void> {
    const query = text.trim();
    const number = (this.#newest += 1);
    this.#keepInAddress(query);
    if (query === '') return this.#show([], '', 'idle');
    this.#state('busy');
    try {
      const hits = await (await this.#open()).search(query);
      if (number === this.#newest) this.#show(hits, describe(hits, query), 'done');
    } catch (error) {
      if (number !== this.#newest) return;
      console.warn('The search failed.', error);
      this.#show(
        [],
        'The search could not be loaded. Check the connection and type again; the essays can be read all the same.',
        'failed',
      );
    }
  }

  #keepInAddress(query: string): void {
    if (this.dataset.inAddress === undefined) return;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  #state(state: 'idle' | 'busy' | 'done' | 'failed'): void {
    this.#part('[data-search-results]', HTMLElement).dataset.searchState = state;
  }

  #show(hits: readonly SearchHit[], status: string, state: 'idle' | 'done' | 'failed'): void {
    this.#part('[data-search-results]', HTMLElement).replaceChildren(...hits.map(makeResult));
    this.#part('[role=status]', HTMLElement).textContent = status;
    this.#state(state);
  }
}

/** One result. The query and the texts go in as text, never as markup. */
function makeResult(hit: SearchHit): HTMLLIElement {
  const excerpt = hit.excerpt.map(({ text, hit: matched }) => (matched ? make('mark', {}, text) : text));
  const context = [hit.author, hit.section].filter(Boolean).join(' · ');
  return make(
    'li',
    { className: 'result' },
    make('p', { className: 'where' }, make('a', { href: hit.url }, linkText(hit)), ` ${context}`),
    make('p', { className: 'excerpt' }, ...excerpt),
  );
}

function describe(hits: readonly SearchHit[], query: string): string {
  if (hits.length === 0) return `Nothing found for “${query}”.`;
  const essays = new Set(hits.map(({ url }) => url.split('#')[0])).size;
  // The head of an essay and the note on its author are found too, and are no passages.
  const what = hits.every(({ kind }) => kind === 'passage') ? 'passage' : 'result';
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(hits.length, what)} in ${count(essays, 'essay')}`;
}

await loadStyle(style);
customElements.define('passage-search', PassageSearch);
