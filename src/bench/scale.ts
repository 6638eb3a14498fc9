/**
 * What a query costs, and how often it finds the passage, in collections of growing size.
 *
 * The search runs as it does in the browser, against an index on the disk; every file that it reads is counted with the
 * bytes that a host would send.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliSize } from '../checks/page-weight.ts';
import { buildIndex } from '../search/build-index.ts';
import { createEngine, type SearchEngine } from '../search/engine/engine.ts';
import { openPagefind } from '../search/pagefind.ts';
import { isStopWord } from '../search/stop-words.ts';
import { readChunks } from '../search/read-chunks.ts';
import { publishWords } from '../search/publish-words.ts';
import type { SynonymSet } from '../search/index/synonyms.ts';
import { formsOf } from '../search/text.ts';
import { topicSource } from '../search/topic-source.ts';
import { wordSource } from '../search/words-source.ts';
import { makeCollection, pageOf, type MadeEssay } from './collection.ts';
import { randomFrom } from '../lib/random.ts';

/** What was measured for one size. Bytes are those of the network; of a query, without those of the start. */
export interface ScaleResult {
  passages: number;
  /** Bytes before the first query, script and WebAssembly included. */
  start: number;
  /** Bytes of a query, on average and at most. */
  meanQuery: number;
  maxQuery: number;
  /** Share of the queries whose passage came first, and among the first three. */
  first: number;
  firstThree: number;
}

const FOLDER = path.resolve('.cache/bench/scale');
const QUERIES = 200;
const WORDS_OF_A_QUERY = 3;
const EDITION = 'bench';

/** Writes a site's search: its index and its lists of words. */
async function writeSearch(essays: readonly MadeEssay[], contentDir: string): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  const files = await buildIndex(async (index) => {
    for (const essay of essays) await index.addHTMLFile({ url: `/essays/${essay.slug}/`, content: pageOf(essay) });
    return { errors: [] };
  });
  for (const { path: name, content } of files) write(`pagefind/${name}`, content);
  const texts = essays.map(({ title, author, passages }) => [`${title} By ${author}`, ...passages]);
  const sets = JSON.parse(readFileSync(`${contentDir}/synonyms.json`, 'utf8')) as Record<string, SynonymSet>;
  const { manifest, lists } = publishWords(texts, Object.values(sets), EDITION);
  write('search/words.json', JSON.stringify({ ...manifest, chunks: readChunks(files) }));
  lists.forEach((list, number) => write(`search/words/${EDITION}-${number}.txt`, list));
  return essays.reduce((sum, { passages }) => sum + passages.length, 0);
}

function write(name: string, content: string | Uint8Array): void {
  const file = path.join(FOLDER, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Reads files as the browser fetches them, and counts them. */
function countingFetch(): { fetchFile: typeof fetch; take(): number } {
  let bytes = 0;
  const sizes = new Map<string, number>();
  const fetchFile = (address: URL | RequestInfo): Promise<Response> => {
    const url = new URL(address instanceof Request ? address.url : address);
    url.search = '';
    const content = readFileSync(fileURLToPath(url));
    // The index is stored compressed; a host compresses the rest.
    const size =
      sizes.get(url.href) ?? (/\.(pf_\w+|pagefind)$/.test(url.pathname) ? content.length : brotliSize(content));
    sizes.set(url.href, size);
    bytes += size;
    return Promise.resolve(new Response(content));
  };
  return {
    fetchFile,
    take() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}

/** Words of one passage that say something, each once, in a random order. */
function drawQuery(passage: string, random: () => number): string {
  const words = [...new Set(formsOf(passage))].filter((form) => !isStopWord(form));
  const drawn = Array.from({ length: WORDS_OF_A_QUERY }, () => words.splice(Math.floor(random() * words.length), 1)[0]);
  return drawn.filter(Boolean).join(' ');
}

async function openEngine(fetchFile: typeof fetch): Promise<SearchEngine> {
  const folder = pathToFileURL(`${FOLDER}/`).href;
  const backend = await openPagefind(`${folder}pagefind/`, '/', EDITION);
  const search = `${folder}search/`;
  const engine = createEngine(backend, wordSource(search, fetchFile), EDITION, topicSource(search, fetchFile));
  await engine.essays;
  return engine;
}

/**
 * Measures one size.
 *
 * @param size number of essays
 * @param contentDir folder of the published content
 * @param scripts bytes of the search's own scripts and style, which are those of any page
 */
export async function measureScale(size: number, contentDir: string, scripts: number): Promise<ScaleResult> {
  const essays = makeCollection(size, contentDir);
  const passages = await writeSearch(essays, contentDir);
  const engineScript = brotliSize(readFileSync(`${FOLDER}/pagefind/pagefind.js`));
  const random = randomFrom(size);
  const { fetchFile, take } = countingFetch();
  const original = globalThis.fetch;
  // Pagefind fetches its files itself.
  globalThis.fetch = fetchFile;
  try {
    let start = 0;
    const costs: number[] = [];
    const ranks: number[] = [];
    for (let number = 0; number < QUERIES; number += 1) {
      const essay = essays[Math.floor(random() * essays.length)];
      const place = Math.floor(random() * (essay?.passages.length ?? 0));
      const query = drawQuery(essay?.passages[place] ?? '', random);
      // Each in a search of its own, so that no query is cheaper for the ones before it.
      take();
      const engine = await openEngine(fetchFile);
      start = take() + engineScript + scripts;
      const { hits } = await engine.search({ query, filters: {}, sort: 'relevance', corrects: true });
      costs.push(take());
      ranks.push(hits.findIndex(({ url }) => url === `/essays/${essay?.slug}/#p${place + 1}`));
    }
    const share = (within: number): number => ranks.filter((rank) => rank >= 0 && rank < within).length / QUERIES;
    return {
      passages,
      start,
      meanQuery: Math.round(costs.reduce((sum, cost) => sum + cost, 0) / QUERIES),
      maxQuery: Math.max(...costs),
      first: share(1),
      firstThree: share(3),
    };
  } finally {
    globalThis.fetch = original;
  }
}
