/**
 * What a query costs, and how often it finds the passage, in collections of growing size; beside Pagefind's parts.
 *
 * The search runs as it does in the browser; every file that it reads is counted with the bytes that a host would send.
 */
import { readFileSync } from 'node:fs';
import { randomFrom } from '#lib/random.ts';
import { publishIndex } from '#search/index/publish.ts';
import type { SynonymSet } from '#search/index/synonyms.ts';
import { isStopWord } from '#language/en/stop-words.ts';
import { formsOf } from '#language/segment.ts';
import { indexedEssay, makeCollection } from './collection.ts';
import { countIndex } from './index-in-memory.ts';
import { measurePagefind, type PagefindSizes } from './pagefind-records.ts';

/** What was measured for one size. Bytes are those of the network; of a query, without those of the start. */
export interface ScaleResult {
  passages: number;
  /** Bytes before the first query, script included. */
  start: number;
  /** Bytes of a query, on average and at most. */
  meanQuery: number;
  maxQuery: number;
  /** Milliseconds of a query, the median. */
  msQuery: number;
  /** Share of the queries whose passage came first, and among the first three. */
  first: number;
  firstThree: number;
}

const QUERIES = 200;
const WORDS_OF_A_QUERY = 3;

/** Three words of a passage that say something, in no order. */
function drawQuery(passage: string, random: () => number): string {
  const words = [...new Set(formsOf(passage))].filter((form) => !isStopWord(form));
  return Array.from({ length: WORDS_OF_A_QUERY }, () => words.splice(Math.floor(random() * words.length), 1)[0])
    .filter(Boolean)
    .join(' ');
}

/** Measures one size. */
export async function measureScale(size: number, contentDir: string, scripts: number): Promise<ScaleResult> {
  const essays = makeCollection(size, contentDir);
  const sets = JSON.parse(readFileSync(`${contentDir}/synonyms.json`, 'utf8')) as Record<string, SynonymSet>;
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
    // Each in a search of its own, so that no query is cheaper for the ones before it.
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
    msQuery: Math.round(times.sort((a, b) => a - b)[QUERIES / 2] ?? 0),
    first: share(1),
    firstThree: share(3),
  };
}

/**
 * Measures what Pagefind would have a query of the same size load.
 *
 * @returns by what a record is of
 */
export async function measureBaseline(size: number, contentDir: string): Promise<Record<string, PagefindSizes>> {
  const essays = makeCollection(size, contentDir).map(indexedEssay);
  return {
    'a record an essay': await measurePagefind(essays, 'essay'),
    'a record a passage': await measurePagefind(essays, 'passage'),
  };
}
