import { once } from '#lib/once.ts';
import { ANY_WORD } from '../index/terms.ts';
import { expand, formsIn, type Concept } from '../query/expand.ts';
import { meantBy } from '../query/options.ts';
import { parseQuery, type Query } from '../query/query.ts';
import {
  SHOWN,
  type IndexSource,
  type SearchAnswer,
  type SearchBackend,
  type SearchHit,
  type SearchRequest,
  type ShownHit,
} from '../types.ts';
import { answerBrowsing, makeAnswer, showHit, showQuotation, withoutChance, type Found } from './answer.ts';
import { passes } from './facets.ts';
import { findQuotation } from './find-quotation.ts';
import { noticesOf } from './notices.ts';
import { loadSmall, loadVocabulary, openIndex, type Index } from './open-index.ts';
import { fits, preferTopic, rankUnits } from './rank.ts';
import { chooseConcepts } from './read-budget.ts';
import type { TopicSource } from './topic-list.ts';
import { makeTopics, type Scope, type Topics } from './topics.ts';

/** Answer of the index in the browser. */
export interface EngineAnswer extends SearchAnswer {
  /** All hits, best first. */
  hits: SearchHit[];
}

/** Searches the index of the site in the browser. */
export interface SearchEngine extends SearchBackend {
  search(request: SearchRequest): Promise<EngineAnswer>;
  readonly essays: Promise<number>;
}

/** `addressOf` gives the address of an essay below the base path. */
export function createEngine(
  source: IndexSource,
  topicSource: TopicSource,
  addressOf: (slug: string) => string,
): SearchEngine {
  const open = once(() => openIndex(source, addressOf));
  const topics = makeTopics(topicSource, async () => {
    const { manifest, words } = await open();
    return { edition: manifest.edition, language: words.language };
  });
  return {
    get essays() {
      return open().then(({ collection }) => collection.essays);
    },
    async warmUp() {
      topics.prefetch();
      return loadSmall(await open());
    },
    async search(request) {
      const opening = open();
      topics.prefetch();
      const index = await opening;
      const query = parseQuery(request.query, index.words.language);
      const scope = await topics.scope(request.topic);
      const search = query.words.length === 0 ? browse : find;
      const { quotation, ...found } = await search(request, query, scope, index, topics);
      const more = (from: number): Promise<ShownHit[]> =>
        Promise.all(found.hits.slice(from, from + SHOWN).map((hit) => showHit(hit, index.loadText)));
      const [shown, named] = await Promise.all([more(0), topics.namedIn(query, found, quotation !== undefined)]);
      return {
        ...found,
        shown,
        more,
        quotation: quotation && (await showQuotation(quotation, index.loadText)),
        topics: named.filter(({ id }) => id !== scope.topic?.id),
        within: scope.topic,
      };
    },
  };
}

/** The pipeline of a query with words. */
async function find(request: SearchRequest, query: Query, scope: Scope, index: Index, topics: Topics): Promise<Found> {
  const { collection, words, places, loadText } = index;
  const vocabulary = await loadVocabulary(query, request.corrects, index);
  const concepts = expand(query, vocabulary);
  const { read, unread } = chooseConcepts(concepts, words, places.filesOf);
  const isOnTopic = topics.meant(meantBy(query.words, vocabulary));
  await places.load(termsOf(query, read));
  const { scored, used } = rankUnits(collection.results, query, read, collection.statistics, places.get);
  const notices = noticesOf(query, read, words, used);
  const inScope = scored.filter(({ unit }) => scope.has(unit));
  const source = await findQuotation(request.query, query, inScope, places.get, loadText);
  const quotation = source && passes(source.unit.essay, request.filters) ? source : undefined;
  const matching = notices.tooFew === undefined ? inScope.filter(({ unit }) => fits(unit.unit, query, places.get)) : [];
  const found = preferTopic(withoutChance(matching, read.length), await isOnTopic);
  return makeAnswer(request, { found, all: collection.results, notices, unread, quotation, cut: query.cut });
}

/** An empty query lists all passages; filters apply later. */
async function browse(
  request: SearchRequest,
  query: Query,
  scope: Scope,
  { collection, places }: Index,
): Promise<Found> {
  await places.load(termsOf(query, []));
  const hasOnlySigns = request.query.trim() !== '' && query.excluded.length === 0;
  const units = collection.results.filter(
    (unit) => !hasOnlySigns && fits(unit.unit, query, places.get) && scope.has(unit),
  );
  return answerBrowsing(request, units, collection.results);
}

/** Index terms whose postings a query needs. */
function termsOf({ phrases, excluded }: Query, concepts: readonly Concept[]): string[] {
  return [...formsIn(concepts), ...[phrases, excluded].flat(2).filter((form) => form !== ANY_WORD)];
}
