import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { readAddress } from '#search/query/address.ts';
import { openBuilt } from './built-engine.ts';
import { scoreQuery, type Paragraph, type Place, type QuerySet } from './score.ts';

/** Quality of the answers to a set of queries, each figure from 0 to 1. */
export interface Quality {
  /** Mean of 1 over the rank of the first answer. */
  mrr: number;
  /** Share of the queries with an answer that have it first, and among the first three. */
  success1: number;
  success3: number;
  ndcg: number;
  /** Share of the queries without an answer that get none. */
  none: number;
}

/** Result of an evaluation. */
export interface Evaluation {
  queries: number;
  quality: Quality;
  /** Addresses of results at which there is nothing. */
  lost: string[];
  /** Queries whose answer is not among the first three results, and those that should have no result but have. */
  failing: string[];
}

/** Reads a set of queries. */
export function readQueries(name: 'dev' | 'own'): QuerySet {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, `queries.${name}.json`), 'utf8')) as QuerySet;
}

/** The part of a search result that an evaluation needs. */
export interface Found {
  url: string;
  kind: string;
}

/** Puts a search, as an address of the search page has it, and gives what was found, best first. */
export type Ask = (parameters: URLSearchParams) => Promise<readonly Found[]>;

/** Puts a set of queries to the search of a built site, which has the essays that the queries are about. */
export async function evaluateSearch(set: QuerySet, site: string): Promise<Evaluation> {
  const engine = await openBuilt(site);
  return evaluate(set, async (parameters) => (await engine.search(readAddress(parameters))).hits, wordsInPages(site));
}

/** Puts a set of queries to a search. */
export async function evaluate(
  set: QuerySet,
  ask: Ask,
  wordsAt: (address: string) => string | undefined,
): Promise<Evaluation> {
  const read = readerOf(set, wordsAt);
  const lost = new Set<string>();
  const failing: string[] = [];
  const scores: { rank: number; ndcg: number }[] = [];
  let empty = 0;
  for (const { q, relevant } of set.queries) {
    const hits = await ask(new URLSearchParams({ q }));
    const places = hits.map((hit) => {
      const place = read(hit);
      if (!place) lost.add(hit.url);
      return place ?? { covers: [] };
    });
    if (!relevant) {
      if (places.length === 0) empty += 1;
      else failing.push(q);
      continue;
    }
    const score = scoreQuery(set, relevant, places);
    if (score.rank === 0 || score.rank > 3) failing.push(q);
    scores.push(score);
  }
  const share = (count: number, of: number): number => Math.round((1000 * count) / of) / 1000;
  const within = (rank: number): number => scores.filter((score) => score.rank > 0 && score.rank <= rank).length;
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
  const quality = {
    mrr: share(sum(scores.map(({ rank }) => (rank > 0 ? 1 / rank : 0))), scores.length),
    success1: share(within(1), scores.length),
    success3: share(within(3), scores.length),
    ndcg: share(sum(scores.map(({ ndcg }) => ndcg)), scores.length),
    none: share(empty, set.queries.length - scores.length),
  };
  return { queries: set.queries.length, quality, lost: [...lost], failing };
}

/** A text as it is compared: its letters and digits. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Tells what results lead to; gives nothing for a result at whose address there is nothing. */
function readerOf(set: QuerySet, wordsAt: (address: string) => string | undefined): (hit: Found) => Place | undefined {
  // A repetition counts once.
  const paragraphs = set.paragraphs.filter(({ repeats }) => repeats === undefined);
  return ({ url, kind }) => {
    const words = wordsAt(url);
    if (words === undefined) return undefined;
    const key = keyOf(words);
    const covered = paragraphs.filter((paragraph) => has(key, paragraph));
    const covers = covered.map((paragraph) => paragraph.id);
    const whole = kind === 'passage' ? undefined : covered[0]?.essay;
    return { covers, ...(whole === undefined ? {} : { whole }) };
  };
}

/** Reads the words at an address in the pages of a site. */
function wordsInPages(site: string): (address: string) => string | undefined {
  const pages = new Map<string, CheerioAPI | undefined>();
  return (url) => {
    const [address = '', id] = url.split('#');
    if (!pages.has(address)) pages.set(address, pageAt(path.join(site, address, 'index.html')));
    const text = pages.get(address)?.(id === undefined ? 'article' : `[id="${id}"]`);
    return text?.length === 1 ? text.text() : undefined;
  };
}

function pageAt(file: string): CheerioAPI | undefined {
  if (!existsSync(file)) return undefined;
  const $ = load(readFileSync(file));
  // Marks of notes would break up the text.
  $('sup').remove();
  return $;
}

/** Whether a text has a paragraph: its beginning or, where that was altered, its end. */
function has(key: string, { starts, ends }: Paragraph): boolean {
  return key.includes(keyOf(starts)) || key.includes(keyOf(ends));
}
