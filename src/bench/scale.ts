/** Cost and recall of queries in collections of growing size, beside Pagefind. The engine is that of the browser. */
import { brotliSize } from '#checks/page-weight.ts';
import { readJson } from '#environment/files.ts';
import { isStopWord } from '#language/en/stop-words.ts';
import { formsOf } from '#language/segment.ts';
import { addresses } from '#lib/addresses.ts';
import { randomFrom } from '#lib/random.ts';
import { createEngine, type SearchEngine } from '#search/engine/engine.ts';
import { publishIndex, type SearchFiles } from '#search/index/publish.ts';
import type { SynonymSet } from '#search/index/synonyms.ts';
import { median } from './rounds.ts';
import { measurePagefind, type PagefindSizes } from './pagefind.ts';
import { indexedEssay, syntheticEssays } from './synthetic-collection.ts';

/** Bytes over the network; those of a query without those of the start. */
export interface ScaleResult {
  passages: number;
  /** Before the first query, scripts included. */
  start: number;
  meanQuery: number;
  maxQuery: number;
  /** Median milliseconds of a query. */
  msQuery: number;
  /** Share of queries whose passage comes first, or among the first three. */
  first: number;
  firstThree: number;
}

const QUERIES = 200;
const WORDS_OF_A_QUERY = 3;

/** Three distinct words of a passage, without stop words. */
function drawQuery(passage: string, random: () => number): string {
  const words = [...new Set(formsOf(passage))].filter((form) => !isStopWord(form));
  return Array.from({ length: WORDS_OF_A_QUERY }, () => words.splice(Math.floor(random() * words.length), 1)[0])
    .filter(Boolean)
    .join(' ');
}

/** An index in memory: `open` gives an engine that has loaded nothing, `take` the bytes loaded since the last call. */
function countIndex(files: SearchFiles): { open(): SearchEngine; take(): number } {
  let bytes = 0;
  const sizes = new Map<string, number>();
  const send = (name: string, content: string | undefined): string => {
    if (content === undefined) throw new RangeError(`The index has no ${name}.`);
    const size = sizes.get(name) ?? brotliSize(content);
    sizes.set(name, size);
    bytes += size;
    return content;
  };
  const part = (kind: 'words' | 'places' | 'texts' | 'near') => (number: number) =>
    Promise.resolve(send(`${kind} ${number}`, files[kind][number]));
  const { edition } = files.manifest;
  const manifest = JSON.stringify(files.manifest);
  const source = {
    manifest: () => Promise.resolve(JSON.parse(send('index.json', manifest)) as typeof files.manifest),
    ...{ words: part('words'), places: part('places'), texts: part('texts'), near: part('near') },
  };
  const topics = { list: () => Promise.resolve({ edition, topics: [] }), passages: () => Promise.resolve(undefined) };
  return {
    open: () => createEngine(source, topics, addresses('/').essay),
    take() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}

/** Measures one number of essays. `scripts` are the bytes of the scripts of any page. */
export async function measureScale(size: number, contentDir: string, scripts: number): Promise<ScaleResult> {
  const essays = syntheticEssays(size, contentDir);
  const sets = readJson(`${contentDir}/synonyms.json`) as Record<string, SynonymSet>;
  const index = countIndex(publishIndex(essays.map(indexedEssay), Object.values(sets), 'bench'));
  const random = randomFrom(size);
  let start = 0;
  const costs: number[] = [];
  const times: number[] = [];
  const ranks: number[] = [];
  for (let number = 0; number < QUERIES; number += 1) {
    const essay = essays[Math.floor(random() * essays.length)];
    const place = Math.floor(random() * (essay?.passages.length ?? 0));
    const query = drawQuery(essay?.passages[place] ?? '', random);
    // A new engine each time, so that no query is cheaper for the ones before it.
    const engine = index.open();
    index.take();
    await engine.essays;
    start = index.take() + scripts;
    const begin = performance.now();
    const { hits } = await engine.search({ query, filters: {}, sort: 'relevance', corrects: true });
    times.push(performance.now() - begin);
    costs.push(index.take());
    ranks.push(hits.findIndex(({ url }) => url === `/essays/${essay?.slug}/#p${place + 1}`));
  }
  const share = (within: number): number => ranks.filter((rank) => rank >= 0 && rank < within).length / QUERIES;
  return {
    passages: essays.reduce((sum, { passages }) => sum + passages.length, 0),
    start,
    meanQuery: Math.round(costs.reduce((sum, cost) => sum + cost, 0) / QUERIES),
    maxQuery: Math.max(...costs),
    msQuery: Math.round(median(times)),
    first: share(1),
    firstThree: share(3),
  };
}

/** Measures what Pagefind would have a query load, by the unit of a record. */
export async function measureBaseline(size: number, contentDir: string): Promise<Record<string, PagefindSizes>> {
  const essays = syntheticEssays(size, contentDir).map(indexedEssay);
  return {
    'a record an essay': await measurePagefind(essays, 'essay'),
    'a record a passage': await measurePagefind(essays, 'passage'),
  };
}
