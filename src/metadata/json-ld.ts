import type {
  Article,
  CreativeWork,
  DefinedTerm,
  DefinedTermSet,
  Event,
  Newspaper,
  Organization,
  Periodical,
  Person,
  Place,
  Thing,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Essay } from '#content/essay.ts';
import type { PublicationKind } from '#content/schemas.ts';
import { site } from '#content/site.ts';
import { NOT_STATED } from '#lib/dates.ts';
import { fullName, type Name } from '#lib/names.ts';
import { absolute, to } from '#lib/site-addresses.ts';
import * as t from '#strings/chosen.ts';
import { isTerm, TOPIC_KINDS } from '#topics/kinds.ts';
import type { Topic } from '#topics/topic.ts';

/* Descriptions of pages in the vocabulary of schema.org, as JSON-LD. They leave out what is not known. */

/** A description by itself. The package also allows the mere name of a thing. */
type Described<T extends Thing> = WithContext<Exclude<T, string>>;

/** An essay, as far as it is named within the description of something else. */
type NamedEssay = Pick<Essay, 'schemaType' | 'title' | 'slug'>;

const PUBLICATION_TYPES = {
  magazine: 'Periodical',
  journal: 'Periodical',
  newspaper: 'Newspaper',
  website: 'WebSite',
} as const satisfies Record<PublicationKind, string>;

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** Number of essays, or topics, that a description names at most. A page may list thousands. */
const NAMED = 100;

/** Describes an essay: its page as an article, its sections as parts, and the first publication that it is based on. */
export function essayData(
  essay: NamedEssay &
    Pick<Essay, 'language' | 'authors' | 'published' | 'original' | 'publication' | 'sections' | 'words'>,
): Described<Article> {
  const { schemaType, title, language, authors, published, original, publication, words } = essay;
  const path = to.essay(essay.slug);
  const address = absolute(path);
  const sections = essay.sections.filter(({ depth }) => depth === 2);
  const date = known({ datePublished: published === NOT_STATED ? undefined : published });
  // In this order the page compresses best.
  return {
    ...CONTEXT,
    '@type': schemaType,
    url: address,
    '@id': address,
    headline: title,
    ...date,
    inLanguage: language,
    isBasedOn: {
      '@type': schemaType,
      url: original,
      publisher: { '@type': 'Organization', name: publication.name, ...known({ url: publication.url }) },
      ...date,
    },
    isPartOf: thisSite(),
    ...known({
      hasPart: unlessEmpty(
        sections.map(({ id, title: name }) => ({ '@type': 'WebPageElement' as const, name, url: `${address}#${id}` })),
      ),
    }),
    author: authors.map((author) => ({ '@type': 'Person', ...nameData(author), ...affiliationData(author) })),
    wordCount: words,
    image: absolute(to.card(path)),
  };
}

/** Describes the home page: the site, its search, and the essays that the page shows. */
export function homeData(essays: readonly NamedEssay[]): Described<WebSite> {
  // `query-input` is an annotation of the braces: https://schema.org/docs/actions.html.
  const potentialAction = {
    '@type': 'SearchAction' as const,
    target: { '@type': 'EntryPoint' as const, urlTemplate: `${absolute(to.search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    '@id': absolute(to.home),
    url: absolute(to.home),
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    potentialAction,
    ...known({ hasPart: unlessEmpty(essays.map((essay) => essayPart(essay))) }),
  };
}

/** Describes a topic and the essays that mention it: a concept as a term of the index of topics, a person as a person. */
export function topicData(
  topic: Pick<Topic, 'id' | 'kind' | 'name' | 'otherNames' | 'searchedAs' | 'definition'>,
  essays: readonly NamedEssay[],
): Described<DefinedTerm | Person | Organization | Event | Place | CreativeWork> {
  const { id, kind, name, otherNames, searchedAs, definition } = topic;
  const facts = {
    ...CONTEXT,
    ...pageData(to.topic(id)),
    name,
    ...known({
      alternateName: unlessEmpty([...otherNames, ...searchedAs]),
      description: definition || undefined,
      subjectOf: mentionedIn(essays),
    }),
  };
  if (!isTerm(kind)) return { '@type': TOPIC_KINDS[kind].type, ...facts };
  const set: DefinedTermSet = { '@type': 'DefinedTermSet', '@id': absolute(to.topics), name: t.topicsPage };
  return { '@type': 'DefinedTerm', ...facts, inDefinedTermSet: set };
}

/** Describes the index of topics: a set of terms, which are the concepts. It mentions the other topics. */
export function topicsIndexData(
  { title, description }: { title: string; description: string },
  topics: readonly Pick<Topic, 'id' | 'kind' | 'name'>[],
): Described<DefinedTermSet> {
  const named = ({ id, name }: Pick<Topic, 'id' | 'name'>) => {
    const address = absolute(to.topic(id));
    return { '@id': address, url: address, name };
  };
  const terms = topics.filter(({ kind }) => isTerm(kind)).slice(0, NAMED);
  const others = topics.filter(({ kind }) => !isTerm(kind)).slice(0, NAMED);
  return {
    ...CONTEXT,
    '@type': 'DefinedTermSet',
    ...pageData(to.topics),
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: thisSite(),
    ...known({
      hasDefinedTerm: unlessEmpty(terms.map((term) => ({ '@type': 'DefinedTerm' as const, ...named(term) }))),
      mentions: unlessEmpty(others.map((other) => ({ '@type': TOPIC_KINDS[other.kind].type, ...named(other) }))),
    }),
  };
}

/** Describes a person and the essays that mention the person. */
export function personData(
  person: Name & { id: string; about?: string | undefined; affiliation?: string | undefined },
  essays: readonly NamedEssay[],
): Described<Person> {
  return {
    ...CONTEXT,
    '@type': 'Person',
    ...pageData(to.person(person.id)),
    ...nameData(person),
    ...known({ description: person.about }),
    ...affiliationData(person),
    ...known({ subjectOf: mentionedIn(essays) }),
  };
}

/** Describes a publication, the essays that first appeared there, and those that mention it. */
export function publicationData(
  { id, name, kind = 'website', about, url }: Essay['publication'],
  essays: readonly (NamedEssay & { original: string })[],
  mentioning: readonly NamedEssay[],
): Described<Periodical | Newspaper | WebSite> {
  return {
    ...CONTEXT,
    '@type': PUBLICATION_TYPES[kind],
    ...pageData(to.publication(id)),
    name,
    ...known({
      description: about,
      sameAs: url,
      hasPart: unlessEmpty(essays.slice(0, NAMED).map((essay) => essayPart(essay, essay.original))),
      subjectOf: mentionedIn(mentioning),
    }),
  };
}

/** Describes a page that shows two essays side by side. */
export function pairData(
  { title, description }: { title: string; description: string },
  [left, right]: readonly [NamedEssay, NamedEssay],
): Described<WebPage> {
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

/** Leaves out fields that are undefined. */
function known<T extends object>(fields: T) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}

function unlessEmpty<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}

function pageData(path: string) {
  return { '@id': absolute(path), url: absolute(path), image: absolute(to.card(path)) };
}

function thisSite() {
  return { '@type': 'WebSite' as const, '@id': absolute(to.home), name: site.name };
}

function nameData(name: Name) {
  return { name: fullName(name), givenName: name.given, familyName: name.family };
}

function affiliationData({ affiliation }: { affiliation?: string | undefined }) {
  return known({ affiliation: affiliation && { '@type': 'Organization' as const, name: affiliation } });
}

function essayPart({ schemaType, title, slug }: NamedEssay, address = absolute(to.essay(slug))) {
  return { '@type': schemaType, '@id': address, url: address, headline: title };
}

function mentionedIn(essays: readonly NamedEssay[]) {
  return unlessEmpty(essays.slice(0, NAMED).map((essay) => essayPart(essay)));
}
