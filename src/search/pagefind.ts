import { IndexError, type PageData, type SearchBackend } from './types.ts';

/** The part of Pagefind's JavaScript API that is used here. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): {
    init(): Promise<void>;
    search(
      query: string,
      options?: { filters: Record<string, { any: string[] }> },
    ): Promise<{
      results: { id: string; words: number[]; data(): Promise<PageData> }[];
    }>;
  };
}

/**
 * Loads Pagefind, its WebAssembly and what is needed first of its index.
 *
 * Pagefind starts no worker of its own here: the whole search runs in one already, or on the page where it cannot.
 *
 * @param bundle absolute address of the folder of the index, ending in a slash
 * @param base path that the site is served under, for the addresses of the results
 * @param edition the build of the site; another build's index is asked for anew
 * @throws IndexError where any of it cannot be had
 */
export async function openPagefind(bundle: string, base: string, edition: string): Promise<SearchBackend> {
  const index = await load(bundle, base, edition).catch((error: unknown) => {
    throw new IndexError('unreachable', `The search engine in ${bundle} cannot be loaded.`, { cause: error });
  });
  const pages = new Map<string, () => Promise<PageData>>();
  return {
    async find(form, filters = {}) {
      const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
      const { results } = await index.search(form, {
        filters: Object.fromEntries(chosen.map(([name, values]) => [name, { any: values }])),
      });
      for (const { id, data } of results) pages.set(id, data);
      return results.map(({ id, words }) => ({ id, words }));
    },
    async load(id) {
      const data = pages.get(id);
      if (!data) throw new RangeError(`The page ${id} was not listed.`);
      try {
        // Copied at once: the engine hands out one object for a page again and again, with other excerpts in it.
        const { url, content, meta, filters, anchors } = await data();
        return { url, content, meta, filters, anchors };
      } catch (error) {
        throw new IndexError('unreachable', `The text ${id} cannot be loaded.`, { cause: error });
      }
    },
  };
}

async function load(bundle: string, base: string, edition: string) {
  const { createInstance } = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  const index = createInstance({
    basePath: bundle,
    baseUrl: base,
    excerptLength: 0,
    noWorker: true,
    metaCacheTag: edition,
  });
  await index.init();
  // Waits for the WebAssembly and the list of pages, and throws where they are not to be had. (To search for null, as for
  // filters alone, would load the whole index.)
  await index.search('', { filters: {} });
  return index;
}
