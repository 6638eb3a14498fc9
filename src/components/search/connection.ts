import { openSearch, type SearchClient } from '../../search/client.ts';
import type { EngineSettings } from '../../search/open-engine.ts';
import {
  IndexError,
  type SearchAnswer,
  type SearchHit,
  type SearchRequest,
  type ShownHit,
} from '../../search/types.ts';

/** Essays up to which the index is in the browser already, and each key press can be answered at once. */
const AT_HAND = 20;

/** The way from a page to its search: opened when it is first needed, and again after a fault. */
export class Connection {
  readonly #settings: EngineSettings;
  readonly #workerUrl: string;
  #client: Promise<SearchClient> | undefined;
  /** Whether a query costs the network something. */
  costsNetwork = false;

  /**
   * @param settings where the parts of the search are
   * @param workerUrl address of the worker's script
   */
  constructor(settings: EngineSettings, workerUrl: string) {
    this.#settings = settings;
    this.#workerUrl = workerUrl;
  }

  /** Begins to load the search; a failure shows when something is asked. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  /**
   * Asks for what matches.
   *
   * @throws IndexError or Error, as the search does
   */
  ask(request: SearchRequest): Promise<SearchAnswer> {
    return this.#use((client) => client.search(request));
  }

  /**
   * Asks for the texts of hits that an answer had.
   *
   * @param hits some of the answer's
   * @param request what it was the answer to
   * @throws IndexError or Error, as the search does
   */
  show(hits: readonly SearchHit[], request: SearchRequest): Promise<ShownHit[]> {
    return this.#use((client) => client.show(hits, request));
  }

  /** Ends the search that is open: it remembers what it could not load. */
  forget(): void {
    void this.#client?.then((client) => client.close()).catch(() => undefined);
    this.#client = undefined;
  }

  /**
   * Uses the search, and once more a new one where something could not be had: what failed a while ago, when it was
   * loaded ahead, may work now.
   */
  async #use<T>(what: (client: SearchClient) => Promise<T>): Promise<T> {
    const first = this.#open();
    try {
      return await what(await first);
    } catch (error) {
      if (!(error instanceof IndexError) || error.trouble === 'outdated') throw error;
      if (this.#client === first) this.#client = undefined;
      const second = this.#open();
      try {
        return await what(await second);
      } catch (again) {
        // The first one may still answer what it has loaded.
        const isOpen = await first.then(
          () => true,
          () => false,
        );
        if (isOpen && (this.#client === second || this.#client === undefined)) this.#client = first;
        throw again;
      }
    }
  }

  #open(): Promise<SearchClient> {
    if (this.#client) return this.#client;
    const client = openSearch(this.#settings, this.#workerUrl);
    client.then(
      ({ essays }) => (this.costsNetwork = essays > AT_HAND),
      () => {
        if (this.#client === client) this.#client = undefined;
      },
    );
    return (this.#client = client);
  }
}
