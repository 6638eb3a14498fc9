import { openSearch, type EngineSettings } from '#search/client/search.client.ts';
import { IndexError, type SearchAnswer, type SearchBackend, type SearchRequest } from '#search/types.ts';

/** The connection of a page to its search. */
export class Connection {
  readonly #backend: SearchBackend;
  /** Whether a query costs the network something. */
  costsNetwork = true;

  constructor(settings: EngineSettings) {
    this.#backend = openSearch(settings);
  }

  /** Begins to load what any query needs; a failure shows at the next query. */
  prepare(): void {
    this.#backend.warmUp().then(
      (isWhole) => (this.costsNetwork = !isWhole),
      () => undefined,
    );
  }

  /**
   * Searches, and once more where the index could not be loaded: what failed when it was loaded ahead may work now. Throws
   * an IndexError or Error, as the search does.
   */
  async ask(request: SearchRequest): Promise<SearchAnswer> {
    const answer = await twice(() => this.#backend.search(request));
    return { ...answer, more: (from) => twice(() => answer.more(from)) };
  }
}

async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof IndexError) || error.trouble === 'outdated') throw error;
    return ask();
  }
}
