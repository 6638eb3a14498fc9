import type { Types } from '@opensearch-project/opensearch';
import { FILTERS, type Filter, type FilterName, type Filters } from '../filters.ts';
import { facetsOf } from '../engine/facets.ts';
import { readJson } from '../engine/fetch-text.ts';
import { IndexError, type EssayFacts, type FacetValue, type Facets } from '../types.ts';
import type { PassageDocument } from './documents.ts';
import { marksOf } from './terms.ts';
import type { IndexFacts } from './index-body.ts';

/** A result as the server gives it. */
export interface ServerHit extends Omit<PassageDocument, 'terms' | 'topics'> {
  id: string;
  marks: string[];
  score: number;
  /** Place among the results, to ask for those after it. */
  sort: Types.Common.SortResults;
}

/** Anything that JSON can be: an answer may be from a stranger. */
type Json = { [key: string]: Json } | Json[] | string | number | boolean | null | undefined;

const KINDS: readonly string[] = ['passage', 'author-note', 'essay', 'note'] satisfies PassageDocument['kind'][];

/** Parses an answer and refuses a part of one. */
export function parseAnswer(text: string): Json {
  const answer: Json = readJson<Record<string, Json>>(text, 'The answer of the server', () => true);
  if (at(answer, 'timed_out') === true) throw new IndexError('unreachable', 'The server had not enough time.');
  return answer;
}

/** Facts of the index, from the answer to `GET /<index>/_mapping`. */
export function readFacts(answer: Json): IndexFacts {
  const [index, ...others] = Object.values(objectOf(answer));
  const { edition, tags, synonyms } = objectOf(at(index, 'mappings', '_meta'));
  const sets = listOf(synonyms).map((set) => ({ from: textsOf(at(set, 'from')), to: textsOf(at(set, 'to')) }));
  if (others.length > 0) throw damaged('more than one index');
  return { edition: textOf(edition), tags: textsOf(tags), synonyms: sets };
}

export function readHits(answer: Json): ServerHit[] {
  return listOf(at(answer, 'hits', 'hits')).map((hit) => {
    const source = objectOf(at(hit, '_source'));
    const { kind, text, fragment, number, section, order } = source;
    const isKind = typeof kind === 'string' && KINDS.includes(kind);
    // It follows the `#` of an address of the site.
    const isFragment = fragment === undefined || (typeof fragment === 'string' && /^[^\s#]+$/u.test(fragment));
    const isNumber = number === undefined || (typeof number === 'number' && Number.isSafeInteger(number) && number > 0);
    if (!isKind || !isFragment || !isNumber) throw damaged('no passage');
    const score = at(hit, '_score');
    return {
      ...readEssay(source),
      kind: kind as PassageDocument['kind'],
      text: textOf(text),
      order: countOf(order),
      fragment,
      number,
      section: section === undefined ? undefined : textOf(section),
      id: textOf(at(hit, '_id')),
      marks: listOf(at(hit, 'highlight', 'terms') ?? []).flatMap((row) => marksOf(textOf(row))),
      score: typeof score === 'number' ? score : 0,
      sort: listOf(at(hit, 'sort') ?? []) as Types.Common.SortResults,
    };
  });
}

function readEssay(source: Json): EssayFacts {
  const slug = textOf(at(source, 'slug'));
  const language = textOf(at(source, 'language'));
  // One becomes a part of an address, the other a `lang`.
  if (!/^[a-z0-9-]+$/.test(slug) || !/^[A-Za-z0-9-]*$/.test(language)) throw damaged('no essay');
  const values = FILTERS.map(({ key }) => [key, textsOf(at(source, 'values', key))]);
  return {
    slug,
    language,
    title: textOf(at(source, 'title')),
    values: Object.fromEntries(values) as EssayFacts['values'],
  };
}

/** Numbers of all results. */
export function readCounts(answer: Json): { count: number; essays: number; onlyPassages: boolean } {
  const count = countOf(at(answer, 'hits', 'total', 'value'));
  const found = at(answer, 'aggregations', 'found');
  const passages = countOf(at(found, 'passages', 'doc_count'));
  return { count, essays: countOf(at(found, 'essays', 'value')), onlyPassages: passages === count };
}

export function readFacets(answer: Json, filters: Filters): Facets {
  const facet = ({ key, nameOf }: Filter): FacetValue[] => {
    const found = listOf(at(answer, 'aggregations', key, 'buckets')).map((bucket): FacetValue => {
      const value = textOf(at(bucket, 'key'));
      const [example] = listOf(at(bucket, 'example', 'hits', 'hits') ?? []);
      const label = nameOf && example ? nameOf(value, readEssay(at(example, '_source'))) : value;
      return { value, label, count: countOf(at(bucket, 'passing', 'doc_count')) };
    });
    const others = (filters[key as FilterName] ?? []).filter((value) => !found.some((one) => one.value === value));
    return [...found, ...others.map((value) => ({ value, label: value, count: 0 }))];
  };
  return facetsOf(facet);
}

/** Numbers of passages by clause, and known words near to each of the others. */
export function readVocabulary(answer: Json, clauses: number) {
  const counts = Array.from({ length: clauses }, (_, index) =>
    countOf(at(answer, 'aggregations', 'options', 'buckets', `o${index}`, 'doc_count')),
  );
  const near = new Map<string, Map<string, number>>();
  for (const entry of listOf(at(answer, 'suggest', 'near') ?? [])) {
    const words = listOf(at(entry, 'options')).map(
      (one) => [textOf(at(one, 'text')), countOf(at(one, 'freq'))] as const,
    );
    near.set(textOf(at(entry, 'text')), new Map(words));
  }
  const completions = new Map<string, number>();
  for (const hit of listOf(at(answer, 'aggregations', 'completions', 'sample', 'hits', 'hits') ?? [])) {
    for (const row of listOf(at(hit, 'highlight', 'terms.words') ?? [])) {
      for (const form of marksOf(textOf(row))) completions.set(form, (completions.get(form) ?? 0) + 1);
    }
  }
  return { counts, near, completions };
}

function damaged(what: string): IndexError {
  return new IndexError('damaged', `The answer of the server holds ${what}.`);
}

function at(value: Json, ...path: string[]): Json {
  let found = value;
  for (const key of path) {
    const isObject = typeof found === 'object' && found !== null && !Array.isArray(found);
    found = isObject && Object.hasOwn(found as object, key) ? (found as Record<string, Json>)[key] : undefined;
  }
  return found;
}

function objectOf(value: Json): Record<string, Json> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw damaged('something else');
}

function listOf(value: Json): Json[] {
  if (Array.isArray(value)) return value;
  throw damaged('no list');
}

function textOf(value: Json): string {
  if (typeof value === 'string') return value;
  throw damaged('no text');
}

const textsOf = (value: Json): string[] => listOf(value).map(textOf);

function countOf(value: Json): number {
  if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value);
  throw damaged('no count');
}
