import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addresses } from '#lib/addresses.ts';
import { createEngine, type SearchEngine } from '#search/engine/engine.ts';
import { codeOf, indexSource } from '#search/engine/index-source.ts';
import { topicSource } from '#search/engine/topic-source.ts';
import type { Manifest } from '#search/index/manifest.ts';

/** Fetches a file of this machine as a host would send it. */
export const fetchFile: typeof fetch = async (input) => {
  const url = new URL(input instanceof Request ? input.url : input);
  try {
    return new Response(await readFile(fileURLToPath(url)));
  } catch {
    return new Response('', { status: 404 });
  }
};

/**
 * Opens the search of a built site as its pages do: their engine, with the index that they would load. So what it answers
 * is what a reader gets, without a browser.
 */
export async function openBuilt(folder: string, fetcher = fetchFile, base = '/'): Promise<SearchEngine> {
  const search = pathToFileURL(path.join(folder, 'search/')).href;
  const { edition } = JSON.parse(await readFile(path.join(folder, 'search/index.json'), 'utf8')) as Manifest;
  const source = indexSource(search, codeOf(edition), fetcher);
  return createEngine(source, topicSource(search, fetcher), addresses(base).essay);
}
