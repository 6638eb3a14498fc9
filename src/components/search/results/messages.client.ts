import * as t from '#strings/chosen.ts';
import { IndexError, type SearchAnswer, type SearchHit } from '#search/types.ts';

/** Sentence that names a result: `{title}` of its essay, and the place there. */
export function nameOfResult({ kind, number }: Pick<SearchHit, 'kind' | 'number'>): string {
  const place = number === undefined ? '' : `¶${number}`;
  switch (kind) {
    case 'passage':
      return t.resultPassage(place);
    case 'author-note':
      return t.resultAuthorNote;
    case 'note':
      return place === '' ? t.resultNote : t.resultNoteTo(place);
    case 'essay':
      return '{title}';
  }
}

/** Says in one line what was found; the query is empty where the reader only filters. */
export function describeAnswer(answer: SearchAnswer, query: string): string {
  const { count, topics } = answer;
  if (count === 0) return topics.length > 0 ? t.foundTopicsOnly(topics.length) : describeNothing(answer, query);
  const found = describeHits(answer);
  const others = describeOthers(answer);
  const all = topics.length > 0 ? t.foundTopicsToo(topics.length, found) : found;
  return others.length > 0 ? t.foundAnd(all, others) : all;
}

function describeHits({ count, onlyPassages, essays }: SearchAnswer): string {
  return onlyPassages ? t.foundPassages(count, essays) : t.foundResults(count, essays);
}

/** Words that were searched in place of those typed, which the reader would take for what was asked. */
function describeOthers({ corrections, also }: SearchAnswer): string[] {
  const near = also.filter(({ from }) => from === 'wordnet');
  return [
    ...corrections.map(({ typed, used }) => t.searchedFor(used, typed)),
    ...near.map(({ typed, used }) => t.searchedFor(used.join(t.listSeparator), typed)),
  ];
}

function describeNothing({ within }: SearchAnswer, query: string): string {
  const topic = within?.name;
  if (query === '') return topic === undefined ? t.filtersLeaveNothing : t.filtersLeaveNothingOn(topic);
  const shown = shorten(query);
  return topic === undefined ? t.foundNothing(shown) : t.foundNothingOn(topic, shown);
}

/** Characters of a query that are repeated to the reader. */
const REPEATED = 200;

function shorten(query: string): string {
  const characters = Array.from(query);
  return characters.length > REPEATED ? `${characters.slice(0, REPEATED).join('')}…` : query;
}

/** Message on a search that failed, and the remedy. */
export function describeTrouble(error: unknown): { text: string; remedy: 'again' | 'reload' } {
  const trouble = error instanceof IndexError ? error.trouble : undefined;
  switch (trouble) {
    case 'outdated':
      return { text: t.searchOutdated, remedy: 'reload' };
    case 'damaged':
      return { text: t.searchDamaged, remedy: 'again' };
    case 'unreachable':
      return { text: t.searchUnreachable, remedy: 'again' };
    default:
      return { text: t.searchFailed, remedy: 'again' };
  }
}
