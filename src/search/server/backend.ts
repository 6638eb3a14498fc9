import { languagesOf } from '#language/languages.ts';
import type { Language } from '#language/language.ts';
import { segment } from '#language/segment.ts';
import { once } from '#lib/once.ts';
import { NO_NOTICES, showHit, showQuotation } from '../engine/answer.ts';
import type { Unit } from '../engine/collection.ts';
import { passes } from '../engine/facets.ts';
import { COMPARED, findQuotation } from '../engine/find-quotation.ts';
import { noticesOf, type Notices } from '../engine/notices.ts';
import { loadVariants } from '../engine/open-index.ts';
import type { TopicSource } from '../engine/topic-list.ts';
import { makeTopics } from '../engine/topics.ts';
import { synonymsFrom, type FindSynonyms } from '../index/synonyms.ts';
import type { Place } from '../index/places.ts';
import { termsOf } from '../index/terms.ts';
import { expand, optionsOf, type Concept } from '../query/expand.ts';
import type { Option, Vocabulary } from '../query/options.ts';
import { mayBeQuotation, parseQuery, QUOTATION_WORDS, type Query } from '../query/query.ts';
import { IndexError, type SearchBackend, type SearchRequest, type ShownHit } from '../types.ts';
import { askServer } from './ask-server.ts';
import { literalClause, optionClause } from './clauses.ts';
import { moreBody, quotationBody, searchBody, vocabularyBody, type Asked } from './request.ts';
import { readCounts, readFacets, readFacts, readHits, readVocabulary, type ServerHit } from './response.ts';
import { unfoundWords, wordsBut, type Unknown } from './vocabulary.ts';

/** Concepts of a query that are searched; others are named as unread. */
const MOST_CONCEPTS = 40;

export interface ServerSettings {
  /** Address of the index, without a slash at its end. */
  searchUrl: string;
  topics: TopicSource;
  /** Build of the site that the page belongs to. */
  edition: string;
  addressOf: (slug: string) => string;
  fetchFile?: typeof fetch;
}

/** Searches an index of OpenSearch that `npm run export:search` has written. */
export function createServerBackend(settings: ServerSettings): SearchBackend {
  const { searchUrl, edition, addressOf, fetchFile = fetch } = settings;
  const ask = (body: object) => askServer(searchUrl, '_search?allow_partial_search_results=false', body, fetchFile);
  const open = once(async () => {
    const facts = readFacts(await askServer(searchUrl, '_mapping', undefined, fetchFile));
    if (facts.edition !== edition) throw new IndexError('outdated', `The server has the edition ${facts.edition}.`);
    const language = languagesOf(facts.tags);
    return { language, synonyms: synonymsFrom(facts.synonyms, language) };
  });
  const topics = makeTopics(settings.topics, async () => ({ edition, language: (await open()).language }));
  return {
    async warmUp() {
      topics.prefetch();
      await open();
      return false;
    },
    async search(request) {
      topics.prefetch();
      const { language, synonyms } = await open();
      const query = parseQuery(request.query, language);
      const [scope, found] = await Promise.all([
        topics.scope(request.topic),
        readQuery(request, query, language, synonyms),
      ]);
      const quotation = await quotationOf(request, found.asked);
      const limited = { ...request, topic: scope.topic?.name === undefined ? undefined : request.topic };
      const body = searchBody(found.asked, limited, quotation?.id);
      const isNothing = found.notices.tooFew !== undefined && quotation === undefined;
      const answer = await ask(
        isNothing || hasOnlySigns(request, query) ? { ...body, query: { match_none: {} } } : body,
      );
      const hits = readHits(answer).map((hit) => (hit.id === quotation?.id ? { ...hit, marks: quotation.marks } : hit));
      const { count, essays, onlyPassages } = readCounts(answer);
      const notices = quotation ? { ...NO_NOTICES, unread: [] } : { ...found.notices, unread: found.unread };
      const places = new Map([[hits.length, hits.at(-1)?.sort]]);
      return {
        ...notices,
        ...{ count, essays, onlyPassages, cut: query.cut },
        facets: readFacets(answer, request.filters),
        shown: await Promise.all(hits.map(show)),
        quotation: quotation && (await showQuotation(quotation, textOf(quotation.hit))),
        topics: (await topics.namedIn(query, notices, quotation !== undefined)).filter(
          ({ id }) => id !== scope.topic?.id,
        ),
        within: scope.topic,
        async more(from) {
          const after = places.get(from);
          if (!after) return [];
          const next = readHits(await ask(moreBody(body, after)));
          places.set(from + next.length, next.at(-1)?.sort);
          return Promise.all(next.map(show));
        },
      };
    },
  };

  /** Expands a query, and once more where the index does not have some of its words. */
  async function readQuery(request: SearchRequest, query: Query, language: Language, synonyms: FindSynonyms) {
    const variants = await loadVariants(query);
    const exact = new Set(query.phrases.flat());
    const typed = new Set([...query.words.map(({ form }) => form), ...exact]);
    const joined = joinedForms(query);
    // Most of a long query are no compounds.
    const tried = query.words.length < QUOTATION_WORDS ? joined : [];
    const read = async (unknown: Unknown) => {
      const words = wordsBut(unknown, typed, language);
      const vocabulary: Vocabulary = { words, synonyms, near: () => [], variants, corrects: request.corrects };
      const all = expand(query, vocabulary);
      const concepts = all.slice(0, MOST_CONCEPTS);
      const asked: Asked = { query, concepts, clauseOf: (option) => optionClause(option, exact, language) };
      const options = optionsOf(concepts);
      const clauses = [...options.map(asked.clauseOf), ...tried.map((form) => literalClause([form]))];
      const known = readVocabulary(clauses.length > 0 ? await ask(vocabularyBody(query, clauses)) : {}, clauses.length);
      const used = new Set(options.filter((_, index) => (known.counts[index] ?? 0) > 0));
      const notices: Notices = all.length > 0 ? noticesOf(query, concepts, words, used) : NO_NOTICES;
      const lost = joined.filter((_, index) => (known.counts[options.length + index] ?? 0) === 0);
      return { asked, known, used, notices, lost, unread: all.slice(MOST_CONCEPTS).map(({ typed }) => typed) };
    };
    const none = (forms: readonly string[]) => forms.map((form) => [form, new Map<string, number>()] as const);
    const first = await read(new Map(none(joined)));
    const unfound = unfoundWords(first.asked.concepts, first.used).flatMap((at) => {
      const form = query.words[at]?.form;
      const completions = at === query.words.length - 1 ? first.known.completions : [];
      return form === undefined
        ? []
        : [[form, new Map([...(first.known.near.get(form) ?? []), ...completions])] as const];
    });
    const isWhole = unfound.length === 0 && first.lost.length === joined.length;
    const whole = isWhole ? first : await read(new Map([...none(first.lost), ...unfound]));
    return { ...whole, asked: { ...whole.asked, concepts: onlyFound(whole.asked.concepts, whole.used) } };
  }

  /** The passage that a quotation is from, where the filters let it pass. */
  async function quotationOf({ query: typed, filters }: SearchRequest, asked: Asked) {
    if (!mayBeQuotation(asked.query) || asked.concepts.length === 0) return undefined;
    const hits = readHits(await ask(quotationBody(asked, COMPARED)));
    const scored = hits.map((hit, index) => ({ unit: unitOf(hit, index), score: hit.score, marks: hit.marks }));
    const found = await findQuotation(typed, asked.query, scored, placesIn(hits), (unit) => textOf(hits[unit])());
    const hit = found && hits[found.unit.unit];
    return found && hit && passes(hit, filters) ? { ...found, id: hit.id, hit } : undefined;
  }

  function unitOf(hit: ServerHit, unit: number): Unit {
    const { kind, fragment, number, slug, title, language, values } = hit;
    const url = addressOf(slug) + (fragment === undefined ? '' : `#${fragment}`);
    const essay = { slug, title, language, values };
    return { unit, kind, essay, url, number, length: 0, head: unit };
  }

  function show(hit: ServerHit): Promise<ShownHit> {
    const { kind, marks, score, order } = hit;
    return showHit({ ...unitOf(hit, order), kind, marks, score }, textOf(hit));
  }
}

const textOf = (hit: ServerHit | undefined) => (): Promise<[text: string, section?: string]> =>
  Promise.resolve(hit?.section === undefined ? [hit?.text ?? ''] : [hit.text, hit.section]);

/** Concepts of which an option was found, or else their parts: words that no passage has are not asked for. */
function onlyFound(concepts: readonly Concept[], used: ReadonlySet<Option>): Concept[] {
  return concepts.flatMap((concept) => {
    const options = concept.options.filter((option) => used.has(option));
    const parts = onlyFound(concept.parts, used);
    return options.length > 0 ? [{ ...concept, options, parts }] : parts;
  });
}

/** Neighbours of a query written as one, which an essay may have: `cyber security` as `cybersecurity`. */
function joinedForms({ words }: Query): string[] {
  const forms = words.map(({ form }) => form);
  const joined = forms.flatMap((_, at) => [2, 3].map((length) => forms.slice(at, at + length).join('')));
  return [...new Set(joined)].filter((form) => !forms.includes(form));
}

/** Signs alone find nothing. */
function hasOnlySigns({ query: typed }: SearchRequest, { words, excluded }: Query): boolean {
  return typed.trim() !== '' && words.length === 0 && excluded.length === 0;
}

/** Places of terms in some results, by their index. */
function placesIn(hits: readonly ServerHit[]): (form: string) => ReadonlyMap<number, Place[]> & Map<number, Place[]> {
  const all = hits.map(({ text }) => termsOf(segment(text)));
  return (form) =>
    new Map(
      all.flatMap((terms, unit) => {
        const places = terms.filter((term) => term.form === form).map(({ at, span }) => ({ at, next: at + span }));
        return places.length > 0 ? [[unit, places] as const] : [];
      }),
    );
}
