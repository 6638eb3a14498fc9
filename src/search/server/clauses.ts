import type { Types } from '@opensearch-project/opensearch';
import type { Language } from '#language/language.ts';
import { ANY_WORD, wordsOfTerms } from '../index/terms.ts';
import { ASKING } from '../engine/score.ts';
import type { Concept } from '../query/expand.ts';
import { INFLECTED, type Option } from '../query/options.ts';
import { FILTERS, type FilterName, type Filters } from '../filters.ts';
import { alternatives } from './terms.ts';

export type Clause = Types.Common_QueryDsl.QueryContainer;
type Span = Types.Common_QueryDsl.SpanQuery;

/** A row of index terms, as they are. */
export function literalClause(cells: readonly string[]): Clause {
  return rowClause(withLetters(cells).map((term) => [{ term, boost: 1 }]));
}

/** An option of a concept: its words in a row, in any form unless they are `exact`. */
export function optionClause({ phrase, weight }: Option, exact: ReadonlySet<string>, language: Language): Clause {
  const firsts = withLetters(phrase.map(([first]) => first?.form ?? ANY_WORD));
  const row = phrase.map((variants, at) =>
    variants.flatMap(({ form }) => {
      if (form === ANY_WORD) return [{ term: firsts[at] ?? '', boost: 1 }];
      const bases = exact.has(form) ? [] : alternatives(form, language);
      return [{ term: form, boost: 1 }, ...bases.map((term) => ({ term, boost: INFLECTED }))];
    }),
  );
  return rowClause(row, weight);
}

/** The best option of a concept, or most of its parts. */
export function conceptClause({ options, parts, asks }: Concept, clauseOf: (option: Option) => Clause): Clause {
  const own = options.map(clauseOf);
  const queries = parts.length > 0 ? [...own, mostOf(parts.map((part) => conceptClause(part, clauseOf)))] : own;
  return { dis_max: { queries, ...(asks ? { boost: ASKING } : {}) } };
}

/** At least half of some clauses. */
export function mostOf(should: Clause[]): Clause {
  return { bool: { should, minimum_should_match: Math.ceil(should.length / 2) } };
}

/** A clause for the chosen values of all filters but one. */
export function filterClause(filters: Filters, except?: FilterName): Clause {
  const chosen = FILTERS.flatMap(({ key }) => {
    const values = key === except ? undefined : filters[key];
    return values ? [{ terms: { [`values.${key}`]: values } }] : [];
  });
  return chosen.length > 0 ? { bool: { filter: chosen } } : { match_all: {} };
}

/** The last letter of a run is a term, too: `ANY_WORD` stands for it. */
function withLetters(cells: readonly string[]): string[] {
  const words = wordsOfTerms(cells);
  return cells.map((cell, at) => (cell === ANY_WORD ? (words[at] ?? '') : cell));
}

interface Weighted {
  term: string;
  boost: number;
}

function rowClause(row: readonly (readonly Weighted[])[], boost = 1): Clause {
  const [first = []] = row;
  if (row.length === 1) {
    return {
      dis_max: { queries: first.map((one) => ({ term: { terms: { value: one.term, boost: one.boost } } })), boost },
    };
  }
  return { span_near: { clauses: row.map(spanOf), in_order: true, slop: 0, boost } };
}

function spanOf(terms: readonly Weighted[]): Span {
  const clauses = terms.map(({ term }): Span => ({ span_term: { terms: { value: term } } }));
  return clauses.length === 1 && clauses[0] ? clauses[0] : { span_or: { clauses } };
}
