import { chooseProbes, joinLists } from './candidates.ts';
import { expand, formsToLoad, type Concept, type Option, type Vocabulary, type WeightedForm } from './expand.ts';
import { excerpt } from './excerpt.ts';
import { countFacets, passes } from './facets.ts';
import { unitsOf, type Unit } from './passages.ts';
import { parseQuery, type Query } from './query.ts';
import { findQuotation } from './find-quotation.ts';
import { report } from './report.ts';
import { phrasePlaces, scoreUnit, togetherness, type Statistics } from './score.ts';
import { synonymsFrom, type FindSynonyms } from './synonyms.ts';
import {
  IndexError,
  type PageHit,
  type SearchAnswer,
  type SearchBackend,
  type SearchHit,
  type SearchRequest,
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
  /** Number of essays in the collection. */
  readonly essays: Promise<number>;
  /** Loads what any query needs, where that is little: then a query costs nothing from the network. */
  warmUp(): Promise<void>;
}

/** Essays that are loaded for one query; fewer of a large collection, where each list of words weighs more. */
const ESSAYS = { small: 20, large: 12 };
const LARGE = 100;
/** Loaded essays that are remembered. */
const REMEMBERED = 100;
/** A title says what a whole essay is about, and a reader of passages wants the place where it is said. */
const WHOLE_ESSAY = 0.5;
/** Share of the best result's score below which a passage has the words by chance. */
const CUT = 0.12;

/** A unit that matches, before it is made a result of. */
export interface Scored {
  unit: Unit;
  score: number;
  /** Indexes of the tokens that matched. */
  tokens: number[];
  /** The ways in which the words were found. */
  used: Option[];
}

/** What is loaded once for all queries. */
interface Base {
  manifest: Manifest;
  synonyms: FindSynonyms;
  lists: Map<number, WordList>;
}

/**
 * Makes a search.
 *
 * @param backend lists and loads the pages
 * @param source of the lists of words
 * @param edition the build of the site that the page is of; an index of another does not fit it
 */
export function createEngine(backend: SearchBackend, source: WordSource, edition: string): SearchEngine {
  let base: Promise<Base> | undefined;
  const remembered = new Map<string, Promise<Unit[]>>();

  const open = (): Promise<Base> => {
    base ??= openBase(source, edition).catch((error: unknown) => {
      base = undefined;
      throw error;
    });
    return base;
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

  /** Loads the best pages: first those that pass the filters, then others, so that their values can be counted. */
  const loadBest = async (ids: readonly string[], request: SearchRequest, manifest: Manifest): Promise<Unit[]> => {
    const most = manifest.essays > LARGE ? ESSAYS.large : ESSAYS.small;
    let ordered = ids;
    if (Object.values(request.filters).some((values) => values.length > 0)) {
      const passing = new Set(await backend.filter(request.filters));
      ordered = [...ids.filter((id) => passing.has(id)), ...ids.filter((id) => !passing.has(id))];
    }
    return (await Promise.all(ordered.slice(0, most).map(load))).flat();
  };

  return {
    get essays() {
      return open().then(({ manifest }) => manifest.essays);
    },
    async warmUp() {
      const { manifest, lists } = await open();
      if (manifest.essays > ESSAYS.small) return;
      const ids = await backend.filter({});
      const [word] = [...lists.values()].flatMap(({ counts }) => [...counts.keys()]);
      await Promise.all([...ids.map(load), ...(word === undefined ? [] : [backend.find(word)])]);
    },
    async search(request) {
      const { manifest, synonyms, lists } = await open();
      const query = parseQuery(request.query);
      if (query.words.length === 0) {
        const ids = await backend.filter({});
        const units = await loadBest(ids, request, manifest);
        return answer(request, query, [], units.map(asBrowsed), ids.length, units, nothingToTell());
      }

      const words = wordsFrom(manifest.starts, lists);
      const vocabulary: Vocabulary = { words, synonyms, corrects: request.corrects };
      // Twice: what helps with a word that no text has is only known when it is known that none has it.
      for (let round = 0; round < 2; round += 1) {
        await loadLists(formsToLoad(query.words, vocabulary), { manifest, lists }, source);
      }
      const exact = new Set(query.phrases.flat());
      const concepts = expand(query.words, { open: query.open, exact }, vocabulary);
      const statistics: Statistics = { ...manifest, count: words.count };
      const ids = await findPages(backend, concepts, statistics, manifest.essays);
      const units = await loadBest(ids, request, manifest);
      const row = rowOf(query, concepts);
      const scored = scoreAll(units, query, concepts, row, statistics);
      const told = report(query, concepts, words, new Set(scored.flatMap(({ used }) => used)));
      const quotation = findQuotation(request.query, query, scored);
      const found = told.tooFew === undefined ? scored.filter((one) => fits(one.unit, query)) : [];
      return answer(request, query, concepts, found, ids.length, units, told, quotation);
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
  return { manifest, synonyms: synonymsFrom(manifest.synonyms), lists };
}

async function loadLists(forms: string[], { manifest, lists }: Omit<Base, 'synonyms'>, source: WordSource) {
  const wanted = new Set(forms.map((form) => listOf(manifest.starts, form)));
  await Promise.all(
    [...wanted]
      .filter((number) => !lists.has(number) && number < manifest.starts.length)
      .map(async (number) => lists.set(number, readWordList(await source.list(number)))),
  );
}

/** First stage: the pages that may have the passage, best first, by Pagefind's lists alone. */
async function findPages(
  backend: SearchBackend,
  concepts: readonly Concept[],
  statistics: Statistics,
  essays: number,
): Promise<string[]> {
  const asked = new Map<string, Promise<PageHit[]>>();
  const lists = await Promise.all(
    chooseProbes(concepts, statistics, essays).map(async (probe) => {
      const pages = asked.get(probe.form) ?? backend.find(probe.form);
      asked.set(probe.form, pages);
      if ((await pages).length === 0) {
        throw new IndexError('damaged', `The index does not have “${probe.form}”, which the list of words has.`);
      }
      return { probe, pages: await pages };
    }),
  );
  return joinLists(lists).map(({ id }) => id);
}

/** For each word of the query, function words included, the forms that it may have. */
function rowOf(query: Query, concepts: readonly Concept[]): WeightedForm[][] {
  const row = query.words.map(({ form }): WeightedForm[] => [{ form, weight: 1 }]);
  for (const { at, options } of concepts.flatMap((concept) => [concept, ...concept.parts])) {
    const [place] = at;
    if (at.length > 1 || place === undefined) continue;
    const own = options.filter((option) => option.row.length === 1 && option.kind !== 'synonym');
    row[place]?.push(...own.flatMap((option) => option.row[0] ?? []));
  }
  return row;
}

/** Second stage: the passages of the pages that were loaded, best first. */
function scoreAll(
  units: readonly Unit[],
  query: Query,
  concepts: readonly Concept[],
  row: readonly WeightedForm[][],
  statistics: Statistics,
): Scored[] {
  const counting = query.words.flatMap(({ counts }, index) => (counts ? [index] : []));
  const scored = units
    .map((unit): Scored => {
      const { score, tokens, used } = scoreUnit(unit, concepts, statistics);
      const factor = score > 0 ? togetherness(unit, row, counting) : 0;
      return { unit, tokens, used, score: score * factor * (unit.kind === 'essay' ? WHOLE_ESSAY : 1) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored;
}

/** Whether a unit has what is in quotation marks, and has not what is excluded. */
function fits(unit: Unit, { phrases, excluded }: Query): boolean {
  return (
    phrases.every((phrase) => phrasePlaces(unit, phrase).length > 0) &&
    excluded.every((phrase) => phrasePlaces(unit, phrase).length === 0)
  );
}

function asBrowsed(unit: Unit): Scored {
  return { unit, score: 0, tokens: [], used: [] };
}

function nothingToTell(): ReturnType<typeof report> {
  return { corrections: [], also: [], dropped: [], missing: [], nearest: [], tooFew: undefined };
}

function answer(
  request: SearchRequest,
  query: Query,
  concepts: readonly Concept[],
  found: readonly Scored[],
  essaysInAll: number,
  searched: readonly Unit[],
  told: ReturnType<typeof report>,
  quotation?: ReturnType<typeof findQuotation>,
): SearchAnswer {
  const browsing = concepts.length === 0;
  const best = found[0]?.score ?? 0;
  const kept = found.filter(({ unit, score }) => (browsing ? unit.kind === 'passage' : score >= CUT * best));
  const quoted = quotation && passes(quotation.unit.essay, request.filters) ? quotation : undefined;
  const all = quoted ? [quoted, ...kept.filter(({ unit }) => unit !== quoted.unit)] : kept;
  const passing = all.filter(({ unit }) => passes(unit.essay, request.filters));
  const sorted = browsing || request.sort === 'reading' ? inReadingOrder(passing, searched) : passing;
  const hits = sorted.map(makeHit);
  return {
    // What is compared word by word was not searched otherwise.
    ...(quoted ? nothingToTell() : told),
    hits,
    essays: new Set(hits.map(({ essay }) => essay.slug)).size,
    essaysInAll,
    essaysSearched: new Set(searched.map(({ essay }) => essay.slug)).size,
    facets: countFacets(
      all.map(({ unit }) => unit),
      request.filters,
    ),
    quotation: quoted && {
      hit: makeHit(quoted),
      exact: quoted.differences.every(({ same }) => same),
      differences: quoted.differences,
    },
    cut: query.cut,
  };
}

function inReadingOrder(found: readonly Scored[], searched: readonly Unit[]): Scored[] {
  const place = new Map(searched.map((unit, index) => [unit, index]));
  return [...found].sort(
    (a, b) =>
      a.unit.essay.title.localeCompare(b.unit.essay.title) || (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0),
  );
}

function makeHit({ unit, tokens, score }: Scored): SearchHit {
  const { url, kind, number, section, essay, words } = unit;
  const matched = tokens.flatMap((token) => unit.tokens[token] ?? []);
  return {
    url,
    kind,
    essay,
    ...(number === undefined ? {} : { number }),
    ...(section === undefined ? {} : { section }),
    excerpt: excerpt(
      words,
      matched.map(({ word }) => word),
    ),
    marks: [...new Set(matched.map(({ form }) => form))],
    score,
  };
}
