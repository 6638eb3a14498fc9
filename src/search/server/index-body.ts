import type { API } from '@opensearch-project/opensearch';
import { FILTERS } from '../filters.ts';
import type { Manifest } from '../index/manifest.ts';

/** What pages read of the index before the first query: the facts that do not grow with the collection. */
export type IndexFacts = Pick<Manifest, 'edition' | 'tags' | 'synonyms'>;

/** Longest word in characters; at three bytes each, a term stays below Lucene's 32,766 bytes. */
const LONGEST = 8_000;

/** Settings and mapping of the index: the body of `PUT /<index>`. Numbers of shards and copies are the host's to add. */
export function indexBody({ edition, tags, synonyms }: IndexFacts): API.Indices_Create_RequestBody {
  const keyword = { type: 'keyword' } as const;
  const stored = { type: 'keyword', index: false, doc_values: false } as const;
  const facts: IndexFacts = { edition, tags, synonyms };
  return {
    settings: {
      // As in the engine of the browser.
      similarity: { bm25: { type: 'BM25', k1: 1.2, b: 0.4, discount_overlaps: true } },
      analysis: {
        tokenizer: { positions: { type: 'whitespace', max_token_length: LONGEST } },
        filter: {
          terms: { type: 'pattern_capture', preserve_original: false, patterns: ['([^|]+)'] },
          first: { type: 'pattern_capture', preserve_original: false, patterns: ['^([^|]+)'] },
        },
        analyzer: {
          terms: { type: 'custom', tokenizer: 'positions', filter: ['terms'] },
          words: { type: 'custom', tokenizer: 'positions', filter: ['first'] },
          asked: { type: 'custom', tokenizer: 'positions' },
        },
      },
    },
    mappings: {
      dynamic: 'strict',
      _meta: { ...facts },
      properties: {
        kind: keyword,
        slug: keyword,
        order: { type: 'integer' },
        topics: keyword,
        values: { properties: Object.fromEntries(FILTERS.map(({ key }) => [key, keyword])) },
        title: stored,
        language: stored,
        fragment: stored,
        number: { type: 'integer', index: false, doc_values: false },
        section: stored,
        text: stored,
        terms: {
          type: 'text',
          analyzer: 'terms',
          search_analyzer: 'asked',
          similarity: 'bm25',
          index_options: 'offsets',
          fields: { words: { type: 'text', analyzer: 'words', search_analyzer: 'asked' } },
        },
      },
    },
  };
}
