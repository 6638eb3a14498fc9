import type { Essay } from '#content/essay.ts';
import { site } from '#content/site.ts';
import { NOT_STATED } from '#lib/dates.ts';
import type { Name } from '#lib/names.ts';
import { absolute, to } from '#lib/site-addresses.ts';
import * as t from '#strings/chosen.ts';
import { isTerm, TOPIC_KINDS } from '#topics/kinds.ts';
import type { Topic } from '#topics/topic.ts';
import {
  articleAt,
  essayPart,
  mentionedIn,
  NAMED,
  nameData,
  organisation,
  pageData,
  thisSite,
  unlessEmpty,
  type NamedEssay,
} from './json-ld-parts.ts';
import type * as schema from './vocabulary.ts';
import { PUBLICATION_TYPES } from './vocabulary.ts';

/* Descriptions of pages in the vocabulary of schema.org, as JSON-LD. They leave out what is not known. */

const CONTEXT = { '@context': 'https://schema.org' } as const;

type Described<Thing> = Thing & typeof CONTEXT;

/** Describes an essay: its page as an article, its sections as parts, and the first publication that it is based on. */
export function essayData(
  essay: NamedEssay &
    Pick<Essay, 'language' | 'authors' | 'published' | 'original' | 'publication' | 'sections' | 'words'>,
): Described<schema.Article> {
  const { schemaType, title, language, authors, published, original, publication, words } = essay;
  const path = to.essay(essay.slug);
  const address = absolute(path);
  const sections = essay.sections.filter(({ depth }) => depth === 2);
  const datePublished = published === NOT_STATED ? undefined : published;
  // In this order the page compresses best.
  return {
    ...CONTEXT,
    '@type': schemaType,
    url: address,
    '@id': address,
    headline: title,
    datePublished,
    inLanguage: language,
    isBasedOn: {
      '@type': schemaType,
      url: original,
      publisher: { '@type': 'Organization', name: publication.name, url: publication.url },
      datePublished,
    },
    isPartOf: thisSite(),
    hasPart: unlessEmpty(
      sections.map(({ id, title: name }) => ({ '@type': 'WebPageElement' as const, name, url: `${address}#${id}` })),
    ),
    author: authors.map((author) => ({
      '@type': 'Person',
      ...nameData(author),
      affiliation: organisation(author.affiliation),
    })),
    wordCount: words,
    image: absolute(to.card(path)),
  };
}

/** Describes the home page: the site, its search, and the essays that the page shows. */
export function homeData(essays: readonly NamedEssay[]): Described<schema.WebSite> {
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    '@id': absolute(to.home),
    url: absolute(to.home),
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(to.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
    hasPart: unlessEmpty(essays.map(essayPart)),
  };
}

/** Describes a topic and the essays that mention it: a concept as a term of the index of topics, a person as a person. */
export function topicData(
  topic: Pick<Topic, 'id' | 'kind' | 'name' | 'otherNames' | 'searchedAs' | 'definition'>,
  essays: readonly NamedEssay[],
): Described<schema.DefinedTerm | schema.TopicThing> {
  const { id, kind, name, otherNames, searchedAs, definition } = topic;
  const facts = {
    ...CONTEXT,
    ...pageData(to.topic(id)),
    name,
    alternateName: unlessEmpty([...otherNames, ...searchedAs]),
    description: definition || undefined,
    subjectOf: mentionedIn(essays),
  };
  if (!isTerm(kind)) return { '@type': TOPIC_KINDS[kind].type, ...facts };
  const set: schema.DefinedTermSet = { '@type': 'DefinedTermSet', '@id': absolute(to.topics), name: t.topicsPage };
  return { '@type': 'DefinedTerm', ...facts, inDefinedTermSet: set };
}

/** Describes the index of topics: a set of terms, which are the concepts. It mentions the other topics. */
export function topicsIndexData(
  { title, description }: { title: string; description: string },
  topics: readonly Pick<Topic, 'id' | 'kind' | 'name'>[],
): Described<schema.DefinedTermSet> {
  const named = ({ id, name }: Pick<Topic, 'id' | 'name'>) => {
    const address = absolute(to.topic(id));
    return { '@id': address, url: address, name };
  };
  const terms = topics.filter(({ kind }) => isTerm(kind)).slice(0, NAMED);
  const others = topics.flatMap((topic) =>
    isTerm(topic.kind) ? [] : [{ '@type': TOPIC_KINDS[topic.kind].type, ...named(topic) }],
  );
  return {
    ...CONTEXT,
    '@type': 'DefinedTermSet',
    ...pageData(to.topics),
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: thisSite(),
    hasDefinedTerm: unlessEmpty(terms.map((term) => ({ '@type': 'DefinedTerm' as const, ...named(term) }))),
    mentions: unlessEmpty(others.slice(0, NAMED)),
  };
}

/** Describes a person and the essays that mention the person. */
export function personData(
  person: Name & { id: string; about?: string | undefined; affiliation?: string | undefined },
  essays: readonly NamedEssay[],
): Described<schema.Person> {
  return {
    ...CONTEXT,
    '@type': 'Person',
    ...pageData(to.person(person.id)),
    ...nameData(person),
    description: person.about,
    affiliation: organisation(person.affiliation),
    subjectOf: mentionedIn(essays),
  };
}

/** Describes a publication, the essays that first appeared there, and those that mention it. */
export function publicationData(
  { id, name, kind = 'website', about, url }: Essay['publication'],
  essays: readonly (NamedEssay & { original: string })[],
  mentioning: readonly NamedEssay[],
): Described<schema.PublicationThing> {
  return {
    ...CONTEXT,
    '@type': PUBLICATION_TYPES[kind],
    ...pageData(to.publication(id)),
    name,
    description: about,
    sameAs: url,
    hasPart: unlessEmpty(essays.slice(0, NAMED).map((essay) => articleAt(essay, essay.original))),
    subjectOf: mentionedIn(mentioning),
  };
}

/** Describes a page that shows two essays side by side. */
export function pairData(
  { title, description }: { title: string; description: string },
  [left, right]: readonly [NamedEssay, NamedEssay],
): Described<schema.WebPage> {
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    ...pageData(to.pair(left.slug, right.slug)),
    name: title,
    description,
    inLanguage: site.language,
    about: [essayPart(left), essayPart(right)],
    isPartOf: thisSite(),
  };
}

/** Writes a description as the content of a `script` element, in which no word can end the element. */
export function scriptContent(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
