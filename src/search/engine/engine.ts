import { ANY_WORD } from '../index/terms.ts';
import type { Manifest } from '../index/manifest.ts';
import { synonymsFrom, type FindSynonyms } from '../index/synonyms.ts';
import { expand, type Concept } from '../query/expand.ts';
import { formsToLoad, nearToLoad } from '../query/lists-to-load.ts';
import { meantBy, type Vocabulary } from '../query/options.ts';
import { parseQuery, QUOTATION_WORDS, type Query, type QueryWord } from '../query/query.ts';
import {
  IndexError,
  type IndexSource,
  type PassageAnswer,
  type SearchAnswer,
  type SearchHit,
  type SearchRequest,
  type ShownHit,
} from '../types.ts';
import { answerBrowsing, makeAnswer, makeHit, withoutChance, type Found } from './answer.ts';
import { readCollection, type Collection } from './collection.ts';
import { passes } from './facets.ts';
import { findQuotation, type FoundQuotation } from './find-quotation.ts';
import { openNearLists, type NearLists } from './near-lists.ts';
import { once } from './once.ts';
import { openPlaces, type PlacesIndex } from './places-index.ts';
import { fits, preferTopic, rankUnits } from './rank.ts';
import { choose } from './read-within.ts';
import { report } from './report.ts';
import { openTexts, showHit, type LoadText } from './texts.ts';
import type { SearchTopic, TopicSource } from './topic-list.ts';
import { makeTopics, type Topics, type Within } from './topics.ts';
import { openWordLists, type WordLists } from './word-lists.ts';

export interface SearchEngine {
  search(request: SearchRequest): Promise<SearchAnswer>;
  /** Loads the excerpts of further hits. */
  show(hits: readonly SearchHit[]): Promise<ShownHit[]>;
  readonly essays: Promise<number>;
  /** Loads the whole index, where it is small. Returns whether queries need no network from now on. */
  warmUp(): Promise<boolean>;
}

/** Hits with an excerpt in an answer. */
export const SHOWN = 10;
/** Files of an index small enough to be loaded at once. */
const FEW = 12;

/** Parts of the index that all queries share. */
interface Index {
  manifest: Manifest;
  collection: Collection;
  synonyms: FindSynonyms;
  lists: WordLists;
  near: NearLists;
  places: PlacesIndex;
  load: LoadText;
}

export function createEngine(
  source: IndexSource,
  topicsFrom: TopicSource,
  edition: string,
  addressOf: (slug: string) => string,
): SearchEngine {
  const open = once(async (): Promise<Index> => {
    const manifest = await source.manifest();
    const lists = openWordLists(manifest, source);
    return {
      manifest,
      collection: readCollection(manifest, addressOf),
      synonyms: synonymsFrom(manifest.synonyms, lists.words.language),
      lists,
      near: openNearLists(manifest.near, source),
      places: openPlaces(manifest.places, source),
      load: openTexts(source),
    };
  });
  const index = (): Promise<Index> => open(undefined);
  const topics = makeTopics(topicsFrom, edition, async () => (await index()).lists.words.language);

  return {
    get essays() {
      return index().then(({ collection }) => collection.essays);
    },
    async warmUp() {
      topics.prepare();
      const { manifest, collection, lists, places, load } = await index();
      if (manifest.places.length + manifest.lists.length > FEW) return false;
      await Promise.all([
        lists.load(manifest.lists),
        places.load(manifest.places),
        ...collection.units.map(({ unit }) => load(unit)),
      ]);
      return true;
    },
    async show(hits) {
      const { load } = await index();
      return Promise.all(hits.map((hit) => showHit(hit, load)));
    },
    async search(request) {
      topics.prepare();
      const opened = await index();
      const query = parseQuery(request.query, opened.lists.words.language);
      const within = request.topic === undefined ? undefined : await topics.within(request.topic);
      const { quotation, ...found } = await (query.words.length === 0
        ? browse(request, query, opened, within)
        : find(request, query, { ...opened, topics }, within));
      const [shown, named] = await Promise.all([
        Promise.all(found.hits.slice(0, SHOWN).map((hit) => showHit(hit, opened.load))),
        topicsNamed(topics, query, found, quotation),
      ]);
      return {
        ...found,
        shown,
        quotation: quotation && (await showQuotation(quotation, opened.load)),
        topics: named.filter(({ id }) => id !== within?.told.id),
        within: within?.told,
      };
    },
  };
}

type FoundWith = Found & { quotation: FoundQuotation | undefined };

/** An empty query lists all passages; filters apply later. */
async function browse(
  request: SearchRequest,
  query: Query,
  { collection, places }: Index,
  within: Within | undefined,
): Promise<FoundWith> {
  await places.load(query.excluded.flat().filter(isTerm));
  // Signs alone ask for nothing that could be found.
  const asksNothing = request.query.trim() !== '' && query.excluded.length === 0;
  const units = asksNothing
    ? []
    : collection.results.filter((unit) => fits(unit.unit, query, places.get) && within?.has(unit) !== false);
  return { ...answerBrowsing(request, units), quotation: undefined };
}

async function find(
  request: SearchRequest,
  query: Query,
  { collection, synonyms, lists, near, places, load, topics }: Index & { topics: Topics },
  within: Within | undefined,
): Promise<FoundWith> {
  const variants = await loadVariants(query);
  const others = { synonyms, near: near.near, variants };
  const vocabulary: Vocabulary = { words: lists.words, ...others, corrects: request.corrects };
  await loadWords(query, vocabulary, lists, near);
  const concepts = expand(query.words, { open: query.open, exact: new Set(query.phrases.flat()) }, vocabulary);
  const { read, unread } = choose(concepts, lists.words, places.filesOf);
  const meant = topics.meant(termsTyped(meantBy(query.words, vocabulary)));
  await places.load([...formsOf(read), ...query.phrases.flat(), ...query.excluded.flat()].filter(isTerm));

  const { scored, used } = rankUnits(collection.results, query, read, collection.statistics, places.get);
  const told = report(query, read, lists.words, used);
  const searched = scored.filter(({ unit }) => within?.has(unit) !== false);
  const quotation = await findQuotation(request.query, query, searched, places.get, load);
  const quoted = quotation && passes(quotation.unit.essay, request.filters) ? quotation : undefined;
  const fitting = told.tooFew === undefined ? searched.filter(({ unit }) => fits(unit.unit, query, places.get)) : [];
  const found = preferTopic(withoutChance(fitting, read.length), await meant);
  return { ...makeAnswer(request, { found, told, unread, quoted, cut: query.cut }), quotation: quoted };
}

/** Variants of Chinese letters weigh more than a query, and most queries need none. */
async function loadVariants({ words }: Query): Promise<Vocabulary['variants']> {
  if (!words.some(({ form }) => /\p{Script=Han}/u.test(form))) return () => [];
  try {
    const { hanVariants } = await import('#language/han.ts');
    return hanVariants;
  } catch (error) {
    throw new IndexError('unreachable', 'The other forms of Chinese letters cannot be loaded.', { cause: error });
  }
}

/** Each list loaded may ask for more. Near words are the last resort. */
async function loadWords(query: Query, vocabulary: Vocabulary, lists: WordLists, near: NearLists): Promise<void> {
  do {
    while (await lists.load(formsToLoad(query.words, vocabulary))) continue;
  } while (await near.load(nearToLoad(query, vocabulary)));
}

function isTerm(form: string): boolean {
  return form !== ANY_WORD;
}

function formsOf(concepts: readonly Concept[]): string[] {
  const all = concepts.flatMap((concept) => [concept, ...concept.parts]);
  return all.flatMap(({ options }) => options.flatMap(({ row }) => row.flat().map(({ form }) => form)));
}

async function topicsNamed(
  topics: Topics,
  query: Query,
  { corrections }: Pick<PassageAnswer, 'corrections'>,
  quotation: FoundQuotation | undefined,
): Promise<SearchTopic[]> {
  // Who brings a sentence asks for its place, not for what it speaks of.
  if (quotation && query.words.length >= QUOTATION_WORDS) return [];
  const used = new Map(corrections.map((correction) => [correction.typed, correction.used]));
  return topics.named(
    termsTyped(
      query.words.map((word) => ({ ...word, forms: used.has(word.typed) ? [used.get(word.typed) ?? ''] : word.forms })),
    ),
  );
}

/** The tokens of a query, as names of topics are compared. */
function termsTyped(words: readonly QueryWord[]): QueryWord[] {
  return words.flatMap((word) => word.forms.map((form) => ({ ...word, form })));
}

async function showQuotation(quotation: FoundQuotation, load: LoadText): Promise<PassageAnswer['quotation']> {
  const { differences } = quotation;
  return {
    hit: await showHit(makeHit(quotation), load),
    exact: differences.every(({ same }) => same),
    differences,
  };
}
