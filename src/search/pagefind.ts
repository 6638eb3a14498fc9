import { matcherOf } from './matches.ts';
import { rankPassages } from './passages.ts';
import { allowWorker } from './trusted-types.ts';
import type { PageData, SearchHit } from './types.ts';

/** The part of Pagefind's JavaScript API that is used here. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PageData> }[] }>;
}

/** The search, ready for queries. */
export interface SearchEngine {
  /**
   * Finds passages.
   *
   * @param query what the reader typed
   * @returns the matching passages, best first
   */
  search(query: string): Promise<SearchHit[]>;
}

/** Essays whose passages are looked at for one query; Pagefind lists the best essays first. */
const ESSAYS = 20;

/**
 * Loads the search engine and the index.
 *
 * @param bundle address of the folder of the index, ending in a slash
 * @param base path that the site is served under, for the addresses of the results
 * @throws whatever the browser says where the index, its worker or its WebAssembly cannot be had
 */
export async function openSearch(bundle: string, base: string): Promise<SearchEngine> {
  const folder = new URL(bundle, document.baseURI);
  allowWorker(new URL('pagefind-worker.js', folder));
  const pagefind = (await import(/* @vite-ignore */ new URL('pagefind.js', folder).href)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 0 });
  await pagefind.init();
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      const pages: PageData[] = [];
      // One after the other, each copied at once: without a worker the engine hands out one object again and again.
      for (const result of results.slice(0, ESSAYS)) pages.push(structuredClone(await result.data()));
      return rankPassages(pages, matcherOf(query));
    },
  };
}
