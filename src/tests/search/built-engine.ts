import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { SearchEngine } from '../../search/engine.ts';
import { openEngine } from '../../search/open-engine.ts';
import type { Manifest } from '../../search/word-list.ts';

const fetchByNetwork = globalThis.fetch;

/** Fetches a file of this machine as a host would send it; other addresses as ever. */
export const fetchFile: typeof fetch = async (input, options) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol !== 'file:') return fetchByNetwork(input, options);
  try {
    return new Response(await readFile(fileURLToPath(url)));
  } catch {
    return new Response('', { status: 404 });
  }
};

/**
 * Opens the search of a built site as its pages do: their engine, with the index and the lists that they would load. So
 * what it answers is what a reader gets, without a browser.
 *
 * It takes the place of this program's `fetch`, as Pagefind uses no other.
 *
 * @param folder of the built site
 * @param fetcher fetches the files
 * @param base path that the site is served under
 */
export async function openBuilt(folder: string, fetcher = fetchFile, base = '/'): Promise<SearchEngine> {
  globalThis.fetch = fetcher;
  const words = pathToFileURL(path.join(folder, 'search/')).href;
  const bundle = pathToFileURL(path.join(folder, 'pagefind/')).href;
  const { edition } = JSON.parse(await readFile(path.join(folder, 'search/words.json'), 'utf8')) as Manifest;
  return openEngine({ bundle, words, base, edition });
}
