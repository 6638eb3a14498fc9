import { writeMarks } from '#passages/marks.ts';
import { MARK } from '../client/mark.ts';
import { FILTERS, type Filters } from '../filters.ts';
import type { SearchRequest } from '../types.ts';

/** Parameters of the search page, beside those of the filters. */
const QUERY = 'q';
const SORT = 'sort';
const EXACT = 'exact';
const TOPIC = 'topic';
/** Highlighted words in an address, at most. */
const MARKS = 20;

/** Parses the parameters of the search page. Unknown or malformed ones are ignored. */
export function readAddress(parameters: URLSearchParams): SearchRequest {
  const filters: Filters = {};
  for (const { key } of FILTERS) {
    const values = parameters.getAll(key).filter((value) => value !== '');
    if (values.length > 0) filters[key] = [...new Set(values)];
  }
  const topic = parameters.get(TOPIC) ?? '';
  return {
    query: parameters.get(QUERY) ?? '',
    filters,
    sort: parameters.get(SORT) === 'reading' ? 'reading' : 'relevance',
    corrects: !parameters.has(EXACT),
    ...(topic === '' ? {} : { topic }),
  };
}

/** Serialises a request in a fixed order, defaults left out. */
export function writeAddress({ query, filters, sort, corrects, topic }: SearchRequest): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set(QUERY, query.trim());
  if (topic !== undefined) parameters.set(TOPIC, topic);
  for (const { key } of FILTERS) for (const value of filters[key] ?? []) parameters.append(key, value);
  if (sort !== 'relevance') parameters.set(SORT, sort);
  if (!corrects) parameters.set(EXACT, '');
  return parameters;
}

/** Address of a result, with the words to highlight. */
export function addressWithMarks(url: string, marks: readonly string[]): string {
  const [path = '', fragment] = url.split('#');
  if (fragment === undefined || marks.length === 0) return url;
  return `${path}?${new URLSearchParams({ [MARK]: writeMarks(marks.slice(0, MARKS)) })}#${fragment}`;
}
