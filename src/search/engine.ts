import { answerBrowsing, answerQuery } from './answer.ts';
import { expand } from './expand.ts';
import { findAllPages, findPages } from './find-pages.ts';
import type { FoundQuotation } from './find-quotation.ts';
import { formsToLoad } from './lists-to-load.ts';
import type { Vocabulary } from './options.ts';
import { unitsOf, type Unit } from './passages.ts';
import { mayBeQuotation, parseQuery, QUOTATION_WORDS, type Query } from './query.ts';
import { fits, rankUnits, type Scored } from './rank.ts';
import { report } from './report.ts';
import type { Statistics } from './score.ts';
import { synonymsFrom, type FindSynonyms } from './synonyms.ts';
import type { SearchTopic, TopicSource } from './topic-list.ts';
import { filtersWithin, makeTopics, type Within } from './topics.ts';
import {
  IndexError,
  type PassageAnswer,
  type SearchAnswer,
  type SearchBackend,
  type SearchHit,
  type SearchRequest,
  type ShownHit,
  type WordSource,
} from './types.ts';
import { listOf, readWordList, wordsFrom, type Manifest, type WordList } from './word-list.ts';

/** The search, ready for queries. */
export interface SearchEngine {
  /**
   * Finds passages.
   *
   * @throws IndexError where the index or the lists of words cannot be had, or do not fit each other
   */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /**
   * Loads the texts of hits that were found.
   *
   * @param hits some of an answer's
   * @param request what they are the answer to
   */
  show(hits: readonly SearchHit[], request: SearchRequest): Promise<ShownHit[]>;
  /** Number of essays in the collection. */
  readonly essays: Promise<number>;
  /** Loads what any query needs, where that is little: then a query costs nothing from the network. */
  warmUp(): Promise<void>;
}

/** Essays that are loaded for one query: as many as fit beside what it took to find them, in bytes. */
const ESSAYS = { least: 6, most: 20 };
const PER_QUERY = 137_000;
const PER_ESSAY = 3_600;
/** Loaded essays that are remembered. */
const REMEMBERED = 100;

/** What is loaded once for all queries. */
interface Base {
  manifest: Manifest;
  synonyms: FindSynonyms;
  lists: Map<number, WordList>;
  /** Lists that are under way. */
  loading: Map<number, Promise<void>>;
}

/**
 * Makes a search.
 *
 * @param backend lists and loads the pages
 * @param source of the lists of words
 * @param edition the build of the site that the page is of; an index of another does not fit it
 * @param topicsFrom where it learns of topics
 */
export function createEngine(
  backend: SearchBackend,
  source: WordSource,
  edition: string,
  topicsFrom: TopicSource,
): SearchEngine {
  const topics = makeTopics(topicsFrom, edition);
  let opened: Promise<Base> | undefined;
  const remembered = new Map<string, Promise<Unit[]>>();

  const open = (): Promise<Base> => {
    opened ??= openBase(source, edition).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };

  const load = (id: string): Promise<Unit[]> => {
    const known = remembered.get(id);
    if (known) return known;
    const units = backend.load(id).then(unitsOf);
    units.catch(() => remembered.delete(id));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(id, units);
    return units;
  };

  const loadBest = async (ids: readonly string[], spent = 0): Promise<Unit[]> => {
    const fitting = Math.floor((PER_QUERY - spent) / PER_ESSAY);
    const number = Math.max(ESSAYS.least, Math.min(ESSAYS.most, fitting));
    return (await Promise.all(ids.slice(0, number).map(load))).flat();
  };

  const browse = async (request: SearchRequest, query: Query, base: Base, within?: Within): Promise<PassageAnswer> => {
    // Signs alone ask for nothing that could be found.
    if (request.query.trim() !== '' && query.excluded.length === 0) return answerBrowsing(request, [], 0);
    const filters = filtersWithin(request.filters, within);
    const { ids, passing } = await findAllPages(backend, base.manifest.everywhere, filters);
    const units = (await loadBest(ids)).filter((unit) => fits(unit, query) && within?.has(unit) !== false);
    return answerBrowsing(request, units, within?.essays ? passing : ids.length);
  };

  const find = async (request: SearchRequest, query: Query, base: Base, within?: Within): Promise<PassageAnswer> => {
    const { manifest, synonyms, lists } = base;
    const words = wordsFrom(manifest.starts, lists);
    const vocabulary: Vocabulary = { words, synonyms, corrects: request.corrects };
    while (await loadLists(formsToLoad(query.words, vocabulary), base, source)) continue;
    const exact = new Set(query.phrases.flat());
    const concepts = expand(query.words, { open: query.open, exact }, vocabulary);
    const statistics: Statistics = { ...manifest, count: words.count };
    const filters = filtersWithin(request.filters, within);
    const { ids, passing, bytes } = await findPages(backend, concepts, statistics, manifest, filters, words);
    const units = await loadBest(ids, bytes);
    const scored = rankUnits(units, query, concepts, statistics);
    const told = report(query, concepts, words, new Set(scored.flatMap(({ used }) => used)));
    const searched = scored.filter(({ unit }) => within?.has(unit) !== false);
    return answerQuery(request, {
      found: told.tooFew === undefined ? searched.filter(({ unit }) => fits(unit, query)) : [],
      units: units.filter((unit) => within?.has(unit) !== false),
      pages: within?.essays ? passing : ids.length,
      told,
      quotation: await compareQuotation(request.query, query, searched),
      cut: query.cut,
    });
  };

  const named = async (query: Query, { quotation, corrections }: PassageAnswer): Promise<SearchTopic[]> => {
    // Who brings a sentence asks for its place, not for what it speaks of.
    if (quotation && query.words.length >= QUOTATION_WORDS) return [];
    const used = new Map(corrections.map((correction) => [correction.typed, correction.used]));
    return topics.named(query.words.map((word) => ({ ...word, form: used.get(word.typed) ?? word.form })));
  };

  return {
    get essays() {
      return open().then(({ manifest }) => manifest.essays);
    },
    async warmUp() {
      topics.prepare();
      const base = await open();
      const { manifest } = base;
      if (manifest.essays > ESSAYS.most) return;
      const pages = findAllPages(backend, manifest.everywhere, {}).then(({ ids }) => loadBest(ids));
      await Promise.all([pages, loadLists(manifest.starts, base, source)]);
    },
    // The pages of all hits are loaded, and so each comes with its text.
    show: (hits) => Promise.resolve(hits as ShownHit[]),
    async search(request) {
      topics.prepare();
      const base = await open();
      const query = parseQuery(request.query);
      const within = request.topic === undefined ? undefined : await topics.within(request.topic);
      const found = await (query.words.length === 0 ? browse : find)(request, query, base, within);
      const others = (await named(query, found)).filter(({ id }) => id !== within?.told.id);
      return { ...found, topics: others, within: within?.told };
    },
  };
}

async function openBase(source: WordSource, edition: string): Promise<Base> {
  const manifest = await source.manifest();
  if (manifest.edition !== edition) {
    throw new IndexError('outdated', `The index is of the edition ${manifest.edition}, the page of ${edition}.`);
  }
  const lists = new Map<number, WordList>();
  if (manifest.words !== undefined) lists.set(0, readWordList(manifest.words));
  return { manifest, synonyms: synonymsFrom(manifest.synonyms), lists, loading: new Map() };
}

/** Loads the lists that some words stand in; tells whether there were any that had not been loaded. */
async function loadLists(
  forms: readonly string[],
  { manifest, lists, loading }: Base,
  source: WordSource,
): Promise<boolean> {
  const wanted = new Set(forms.map((form) => listOf(manifest.starts, form)));
  const missing = [...wanted].filter((number) => !lists.has(number) && number < manifest.starts.length);
  await Promise.all(
    missing.map((number) => {
      const known = loading.get(number);
      if (known) return known;
      const list = source
        .list(number)
        .then((text) => void lists.set(number, readWordList(text)))
        .finally(() => loading.delete(number));
      loading.set(number, list);
      return list;
    }),
  );
  return missing.length > 0;
}

/** Compares a query with the passages word by word. Most queries are no quotations: what it takes is loaded for those that may be. */
async function compareQuotation(
  text: string,
  query: Query,
  scored: readonly Scored[],
): Promise<FoundQuotation | undefined> {
  if (!mayBeQuotation(query)) return undefined;
  const { findQuotation } = await import('./find-quotation.ts').catch((error: unknown) => {
    throw new IndexError('unreachable', 'The comparison of quotations cannot be loaded.', { cause: error });
  });
  return findQuotation(text, query, scored);
}
