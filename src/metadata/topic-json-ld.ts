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
import type { PublicationKind } from '#content/schemas.ts';
import { isTerm, TOPIC_KINDS, type TopicKind } from '#topics/kinds.ts';
import type { Topic } from '#topics/topic.ts';
import { CONTEXT, essayPart, organizationData, type EssayPart, type SiteFacts } from './json-ld.ts';
import { fullName, type Name } from '#lib/names.ts';

/** How many essays, or topics, a description names: the first ones. A page may list thousands. */
const NAMED = 100;

/** What a topic can be described as. */
export type TopicData = DefinedTerm | Person | Organization | Event | Place | CreativeWork;

/** A description of something, by itself; the package also allows the mere name of it, as text. */
type Node<T extends Thing> = WithContext<Exclude<T, string>>;

/** What is said of a topic. */
export type TopicFacts = Pick<Topic, 'kind' | 'name' | 'otherNames' | 'searchedAs' | 'definition'>;

/** The page that describes something. Addresses are absolute. */
export interface DescribedPage {
  address: string;
  /** Its picture for previews elsewhere. */
  image?: string | undefined;
}

/** The index of topics, as which it is described: a set of terms. */
export interface TopicsIndex {
  /** Absolute address of the index. */
  address: string;
  /** Such as `Topics`. */
  name: string;
}

/**
 * Describes a topic in the vocabulary of schema.org, as what it is: a concept as a term of the set that the index of
 * topics is, a person as a person.
 *
 * @param topic what is said of it
 * @param page its page
 * @param index the index of topics
 * @param essays the essays that mention it, in order
 */
export function topicData(
  topic: TopicFacts,
  page: DescribedPage,
  index: TopicsIndex,
  essays: readonly EssayPart[],
): Node<TopicData> {
  const { kind, name, otherNames, searchedAs, definition } = topic;
  const names = [...otherNames, ...searchedAs];
  const facts = {
    ...CONTEXT,
    ...pageData(page),
    name,
    ...(names.length === 0 ? {} : { alternateName: names }),
    ...(definition === '' ? {} : { description: definition }),
    ...subjectOf(essays),
  };
  if (!isTerm(kind)) return { '@type': TOPIC_KINDS[kind].type, ...facts };
  const set: DefinedTermSet = { '@type': 'DefinedTermSet', '@id': index.address, name: index.name };
  return { '@type': TOPIC_KINDS[kind].type, ...facts, inDefinedTermSet: set };
}

/**
 * Describes the index of topics: a set of terms, which are the concepts; what else it lists is said to be mentioned.
 *
 * @param index the index, with a sentence on it and the language of the site
 * @param page its page
 * @param topics the topics that have a page, each with its absolute address
 * @param site the site
 */
export function topicsIndexData(
  index: { name: string; description: string; language: string },
  page: DescribedPage,
  topics: readonly { kind: TopicKind; name: string; address: string }[],
  site: SiteFacts,
): Node<DefinedTermSet> {
  const [terms, others] = [topics.filter(isConcept), topics.filter((topic) => !isConcept(topic))];
  return {
    ...CONTEXT,
    '@type': 'DefinedTermSet',
    ...pageData(page),
    name: index.name,
    description: index.description,
    inLanguage: index.language,
    isPartOf: siteData(site),
    ...(terms.length === 0
      ? {}
      : { hasDefinedTerm: terms.slice(0, NAMED).map((term) => ({ '@type': 'DefinedTerm' as const, ...named(term) })) }),
    ...(others.length === 0
      ? {}
      : {
          mentions: others
            .slice(0, NAMED)
            .map(({ kind, ...other }) => ({ '@type': TOPIC_KINDS[kind].type, ...named(other) })),
        }),
  };
}

function isConcept({ kind }: { kind: TopicKind }): boolean {
  return isTerm(kind);
}

function named({ name, address }: { name: string; address: string }) {
  return { '@id': address, url: address, name };
}

/**
 * Describes someone who writes, or is named with an essay.
 *
 * @param person name, and what is known
 * @param page the page on that person
 * @param essays the essays that mention the person
 */
export function personData(
  person: Name & { about?: string | undefined; affiliation?: string | undefined },
  page: DescribedPage,
  essays: readonly EssayPart[],
): Node<Person> {
  const { family, given, about, affiliation } = person;
  return {
    ...CONTEXT,
    '@type': 'Person',
    ...pageData(page),
    name: fullName(person),
    givenName: given,
    familyName: family,
    ...(about === undefined ? {} : { description: about }),
    ...(affiliation === undefined ? {} : { affiliation: organizationData({ name: affiliation }) }),
    ...subjectOf(essays),
  };
}

/** What each kind of publication is in the vocabulary; a website, where nothing is said. */
const PUBLICATION_TYPES = {
  magazine: 'Periodical',
  journal: 'Periodical',
  newspaper: 'Newspaper',
  website: 'WebSite',
} as const satisfies Record<PublicationKind, string>;

/**
 * Describes a publication, with the essays as parts that first appeared there.
 *
 * @param publication what is known of it
 * @param page the page on it
 * @param essays the essays that first appeared in it, with the addresses where they did
 * @param mentionedIn the essays that mention it
 */
export function publicationData(
  publication: {
    name: string;
    url?: string | undefined;
    kind?: PublicationKind | undefined;
    about?: string | undefined;
  },
  page: DescribedPage,
  essays: readonly (Omit<EssayPart, 'address'> & { original: string })[],
  mentionedIn: readonly EssayPart[],
): Node<Periodical | Newspaper | WebSite> {
  const { name, url, kind = 'website', about } = publication;
  const parts = essays.slice(0, NAMED).map(({ original, ...essay }) => essayPart({ ...essay, address: original }));
  return {
    ...CONTEXT,
    '@type': PUBLICATION_TYPES[kind],
    ...pageData(page),
    name,
    ...(about === undefined ? {} : { description: about }),
    ...(url === undefined ? {} : { sameAs: url }),
    ...(parts.length === 0 ? {} : { hasPart: parts }),
    ...subjectOf(mentionedIn),
  };
}

/**
 * Describes a page that shows two essays side by side.
 *
 * @param pair title of the page, a sentence on it, and its language
 * @param page the page
 * @param essays the two, left and right
 * @param site the site
 */
export function pairData(
  pair: { title: string; description: string; language: string },
  page: DescribedPage,
  essays: readonly [EssayPart, EssayPart],
  site: SiteFacts,
): Node<WebPage> {
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    ...pageData(page),
    name: pair.title,
    description: pair.description,
    inLanguage: pair.language,
    about: essays.map(essayPart),
    isPartOf: siteData(site),
  };
}

function pageData({ address, image }: DescribedPage) {
  return { '@id': address, url: address, ...(image === undefined ? {} : { image }) };
}

function subjectOf(essays: readonly EssayPart[]): { subjectOf?: Article[] } {
  return essays.length === 0 ? {} : { subjectOf: essays.slice(0, NAMED).map(essayPart) };
}

function siteData({ home, name }: SiteFacts): WebSite {
  return { '@type': 'WebSite', '@id': home, name };
}
