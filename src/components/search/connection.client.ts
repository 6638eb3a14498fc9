import { openSearch, type EngineSettings } from '#search/client/search.client.ts';
import type { SearchEngine } from '#search/engine/engine.ts';
import { IndexError, type SearchAnswer, type SearchHit, type SearchRequest, type ShownHit } from '#search/types.ts';

/** The way from a page to its search. What could not be loaded is asked for again when it is next needed. */
export class Connection {
  readonly #engine: SearchEngine;
  /** Whether a query costs the network something. */
  costsNetwork = true;

  /** @param settings where the parts of the search are */
  constructor(settings: EngineSettings) {
    this.#engine = openSearch(settings);
  }

  /** Begins to load what any query needs; a failure shows when something is asked. */
  prepare(): void {
    this.#engine.warmUp().then(
      (isWhole) => (this.costsNetwork = !isWhole),
      () => undefined,
    );
  }

  /**
   * Asks, and once more where the index could not be had: what failed a while ago, when it was loaded ahead, may work now.
   *
   * @throws IndexError or Error, as the search does
   */
  ask(request: SearchRequest): Promise<SearchAnswer> {
    return twice(() => this.#engine.search(request));
  }

  /** Makes further hits of an answer ready to be shown. */
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
