import type { API, Types } from '@opensearch-project/opensearch';
import { FILTERS, type Filter, type FilterName } from '../filters.ts';
import { WHOLE_ESSAY } from '../engine/rank.ts';
import type { Concept } from '../query/expand.ts';
import { COMPLETED_FROM, type Option } from '../query/options.ts';
import type { Query } from '../query/query.ts';
import { SHOWN, type SearchRequest } from '../types.ts';
import { conceptClause, filterClause, literalClause, mostOf, type Clause } from './clauses.ts';
import { MATCH } from './terms.ts';

export type Body = API.Search_RequestBody;
type Aggregation = Types.Common_Aggregations.AggregationContainer;

/** Above any score: a quoted passage comes first. */
const FIRST = 1_000_000;
/** Values of a filter, the most frequent. */
const VALUES = 200;
/** Passages read for completions, and words near to an unknown one. */
const SAMPLE = 20;
/** Seconds after which a server gives up. */
const PATIENCE = '8s';

/** A query as the server is asked it. */
export interface Asked {
  query: Query;
  concepts: readonly Concept[];
  clauseOf: (option: Option) => Clause;
}

/** A whole field, with signs around its matches. */
const WHOLE: Types.Core_Search.HighlightField = {
  type: 'unified',
  number_of_fragments: 0,
  pre_tags: [MATCH.start],
  post_tags: [MATCH.end],
};

/** Fields of a result that the page reads. */
const RESULT: Body = {
  _source: { excludes: ['terms', 'topics'] },
  highlight: { fields: { terms: WHOLE } },
  timeout: PATIENCE,
};

/** Aggregations of a field, whose name the types of the client leave out. */
const distinct = (field: string): Aggregation => ({ cardinality: { field, precision_threshold: 40_000 } as object });
const byValue = (field: string, aggs: Record<string, Aggregation>): Aggregation => ({
  terms: { field, size: VALUES } as object,
  aggs,
});

/** Asks for results with all that a page says of them. `first` is the id of a quoted passage. */
export function searchBody(asked: Asked, request: SearchRequest, first?: string): Body {
  const { filters } = request;
  return {
    ...RESULT,
    size: SHOWN,
    track_total_hits: true,
    query: mainQuery(asked, request, first),
    post_filter: filterClause(filters),
    sort: isBrowsing(asked) || request.sort === 'reading' ? [{ order: 'asc' }] : [{ _score: 'desc' }, { order: 'asc' }],
    aggs: {
      found: {
        filter: filterClause(filters),
        aggs: {
          essays: distinct('slug'),
          passages: { filter: { term: { kind: 'passage' } } },
        },
      },
      ...Object.fromEntries(FILTERS.map((filter: Filter) => [filter.key, facet(filter, request)])),
    },
  };
}

/** Asks for the results after one, whose place is its `sort`. */
export function moreBody(body: Body, after: Types.Common.SortResults): Body {
  return { ...body, aggs: {}, track_total_hits: false, search_after: after };
}

/** Asks how many passages match each clause, and what is near to unknown words, whatever the request is limited to. */
export function vocabularyBody({ words, open }: Query, clauses: readonly Clause[]): Body {
  const last = words.at(-1);
  const isOpen = open && last !== undefined && last.form.length >= COMPLETED_FROM;
  const completion: Record<string, Aggregation> = isOpen ? { completions: completionsOf(last.form) } : {};
  return {
    size: 0,
    timeout: PATIENCE,
    aggs: {
      options: { filters: { filters: Object.fromEntries(clauses.map((clause, index) => [`o${index}`, clause])) } },
      ...completion,
    },
    suggest: {
      near: {
        text: words.map(({ form }) => form).join(' '),
        term: {
          field: 'terms.words',
          analyzer: 'asked',
          suggest_mode: 'missing',
          sort: 'frequency',
          max_edits: 2,
          prefix_length: 1,
          min_word_length: 4,
          size: SAMPLE,
        },
      },
    },
  };
}

/** Asks for the passages that a quotation may be from. */
export function quotationBody({ concepts, clauseOf }: Asked, size: number): Body {
  return {
    ...RESULT,
    size,
    query: {
      bool: {
        must: [
          { bool: { should: concepts.map((concept) => conceptClause(concept, clauseOf)), minimum_should_match: 1 } },
        ],
        must_not: [{ term: { kind: 'essay' } }],
      },
    },
    sort: [{ _score: 'desc' }, { order: 'asc' }],
  };
}

function isBrowsing({ query }: Asked): boolean {
  return query.words.length === 0;
}

function mainQuery(asked: Asked, { topic }: SearchRequest, first?: string): Clause {
  const { query, concepts, clauseOf } = asked;
  const content = concepts.filter(({ asks }) => !asks).map((concept) => conceptClause(concept, clauseOf));
  const asking = concepts.filter(({ asks }) => asks).map((concept) => conceptClause(concept, clauseOf));
  const own: Clause = {
    bool: {
      must: content.length > 0 ? [mostOf(content)] : [],
      should: asking,
      filter: [...query.phrases.map(literalClause), ...(isBrowsing(asked) ? [{ term: { kind: 'passage' } }] : [])],
      must_not: query.excluded.map(literalClause),
    },
  };
  const should: Clause[] = first === undefined ? [own] : [own, { ids: { values: [first], boost: FIRST } }];
  return {
    function_score: {
      query: {
        bool: {
          must: [{ bool: { should, minimum_should_match: 1 } }],
          filter: topic === undefined ? [] : [{ term: { topics: topic } }],
        },
      },
      functions: [{ filter: { term: { kind: 'essay' } }, weight: WHOLE_ESSAY }],
    },
  };
}

/** Counts the results by value; a choice in one filter limits the counts of the others only. */
function facet({ key, nameOf }: Filter, { filters }: SearchRequest): Aggregation {
  const example: Record<string, Aggregation> = nameOf
    ? { example: { top_hits: { size: 1, _source: { includes: ['slug', 'title', 'language', 'values'] } } } }
    : {};
  const passing = { filter: filterClause(filters, key as FilterName) };
  return byValue(`values.${key}`, { passing, ...example });
}

function completionsOf(form: string): Aggregation {
  const prefix: Clause = { prefix: { 'terms.words': { value: form } } };
  const highlight = { fields: { 'terms.words': { ...WHOLE, highlight_query: prefix } } };
  return { filter: prefix, aggs: { sample: { top_hits: { size: SAMPLE, _source: false, highlight } } } };
}
