import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openPagefind } from '../search/pagefind.ts';
import { readWordList, type Manifest } from '../search/word-list.ts';
import type { Issue, Site } from './site.ts';

/** Words that are asked for at a time; each answer of a large index is large. */
const AT_ONCE = 50;

/**
 * Check: the index finds every word of the search's word lists. What is listed and not found would be taken for a damaged
 * index in front of the reader.
 *
 * @param site the built site
 */
export async function searchWords({ folder }: Site): Promise<Issue[]> {
  const file = `${folder}/search/words.json`;
  if (!existsSync(file)) return [];
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const lists =
    manifest.words === undefined
      ? manifest.starts.map((_, number) =>
          readFileSync(`${folder}/search/words/${manifest.edition}-${number}.txt`, 'utf8'),
        )
      : [manifest.words];
  const forms = lists
    .flatMap((list) => [...readWordList(list).counts.keys()])
    .filter((form) => !manifest.unindexed?.includes(form));

  const original = globalThis.fetch;
  // Pagefind fetches its files itself, and Node's fetch has no files.
  globalThis.fetch = fetchFile;
  try {
    const backend = await openPagefind(pathToFileURL(`${folder}/pagefind/`).href, '/', manifest.edition);
    const missing: string[] = [];
    for (let start = 0; start < forms.length; start += AT_ONCE) {
      const some = forms.slice(start, start + AT_ONCE);
      const found = await Promise.all(some.map((form) => backend.find(form)));
      missing.push(...some.filter((_, index) => found[index]?.length === 0));
    }
    return missing.map((form) => ({
      code: 'search-001',
      file,
      message: `The word list has “${form}”, and the index does not find it: they divide a text differently.`,
    }));
  } finally {
    globalThis.fetch = original;
  }
}

/**
 * Reads a file as the browser would fetch it.
 *
 * @param address a `file:` address; what follows a question mark does not count
 */
export async function fetchFile(address: URL | RequestInfo): Promise<Response> {
  const url = new URL(address instanceof Request ? address.url : address);
  url.search = '';
  return new Response(await readFile(fileURLToPath(url)));
}
