/** Quality of queries with one known answer, which should come first. */
import type { Ask } from './quality.ts';

/** A query with a pattern of the address that answers it; `none` where nothing does. */
export interface PatternQuery {
  q: string;
  right: string;
  /** Further parameters of the search page, such as `&author=…`. */
  filters?: string;
}

/** Outcome of a query. */
export interface PatternResult extends PatternQuery {
  /** Rank of the first right result; 0 where there is none. */
  rank: number;
  /** Number of results. */
  results: number;
  /** Addresses of what came first. */
  first: string[];
}

/** Results that a reader sees without going further. */
const SHOWN = 20;
const AMONG = 3;

/** Puts queries to a search. */
export async function askPatterns(queries: readonly PatternQuery[], ask: Ask): Promise<PatternResult[]> {
  const results: PatternResult[] = [];
  for (const query of queries) {
    const hits = await ask(new URLSearchParams(`q=${encodeURIComponent(query.q)}${query.filters ?? ''}`));
    const addresses = hits.map(({ url }) => url.replace(/\?[^#]*/, ''));
    const rank =
      query.right === 'none'
        ? Number(hits.length === 0)
        : addresses.slice(0, SHOWN).findIndex((address) => new RegExp(query.right).test(address)) + 1;
    results.push({ ...query, rank, results: hits.length, first: addresses.slice(0, AMONG) });
  }
  return results;
}

/**
 * Says how many queries were answered by the first result and by the first three, then which were not answered first.
 */
export function patternReport(results: readonly PatternResult[]): string {
  const within = (most: number): number => results.filter(({ rank }) => rank > 0 && rank <= most).length;
  const missed = results.filter(({ rank }) => rank !== 1);
  return [
    `right first ${within(1)} of ${results.length}, among three ${within(AMONG)}`,
    ...missed.map(({ q, right, filters = '', rank, first }) =>
      `${rank ? `at ${rank}` : 'missed'}: ${q}${filters} (${right}); first: ${first.join(' ')}`.trimEnd(),
    ),
  ].join('\n');
}
