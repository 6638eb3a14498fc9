import { openSearch, type EngineSettings } from '#search/client/search.client.ts';
import type { SearchEngine } from '#search/engine/engine.ts';
import { IndexError, type SearchAnswer, type SearchHit, type SearchRequest, type ShownHit } from '#search/types.ts';

/** The connection of a page to its search. */
export class Connection {
  readonly #engine: SearchEngine;
  /** Whether a query costs the network something. */
  costsNetwork = true;

  constructor(settings: EngineSettings) {
    this.#engine = openSearch(settings);
  }

  /** Begins to load what any query needs; a failure shows at the next query. */
  prepare(): void {
    this.#engine.warmUp().then(
      (isWhole) => (this.costsNetwork = !isWhole),
      () => undefined,
    );
  }

  /**
   * Searches, and once more where the index could not be loaded: what failed when it was loaded ahead may work now. Throws
   * an IndexError or Error, as the search does.
   */
  ask(request: SearchRequest): Promise<SearchAnswer> {
    return twice(() => this.#engine.search(request));
  }

  /** Loads the texts of further hits. */
  show(hits: readonly SearchHit[]): Promise<ShownHit[]> {
    return twice(() => this.#engine.show(hits));
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
