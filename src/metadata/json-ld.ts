import type { Article, Organization, Person, Thing, WebPageElement, WebSite, WithContext } from 'schema-dts';
import type { ArticleType } from '#content/schemas.ts';
import { NOT_STATED } from '#lib/dates.ts';
import { fullName, type Name } from '#lib/names.ts';

/** The site, as part of which a page is described. */
export interface SiteFacts {
  name: string;
  /** Absolute address of the home page. */
  home: string;
}

/** What is said of an essay. */
export interface EssayFacts {
  schemaType: ArticleType;
  title: string;
  language: string;
  authors: readonly (Name & { affiliation?: string | undefined })[];
  /** ISO date, or {@link NOT_STATED}. */
  published: string;
  /** Absolute address of the text where it was first published. */
  original: string;
  publication: { name: string; url?: string | undefined };
  sections: readonly { id: string; title: string; depth: number }[];
  words: number;
}

/** What is said of the home page. */
export interface HomeFacts extends SiteFacts {
  description: string;
  language: string;
  /** Absolute address of the search page. */
  search: string;
  /** The essays that the page shows; none, where they are too many to say. */
  essays: readonly EssayPart[];
}

/** What is said of an essay where something else is described. */
export interface EssayPart {
  schemaType: ArticleType;
  title: string;
  /** Absolute address of its page. */
  address: string;
}

/** Which vocabulary a description is in. */
export const CONTEXT = { '@context': 'https://schema.org' } as const;

/**
 * Describes an essay in the vocabulary of schema.org: the page as an article, its sections as parts, and the first
 * publication as what it is based on. What is not stated is left out; that holds for the publisher of the site, too.
 *
 * @param essay what is said of it
 * @param page absolute address of its page, and of its picture for previews where there is one
 * @param site the site
 */
export function essayData(
  essay: EssayFacts,
  page: { address: string; image?: string | undefined },
  site: SiteFacts,
): WithContext<Article> {
  const { schemaType, title, language, authors, published, original, publication, sections, words } = essay;
  // What is within a section is a part of that, not of the essay.
  const parts = sections.filter(({ depth }) => depth === 2);
  const date = published === NOT_STATED ? {} : { datePublished: published };
  // In this order, which says nothing, the page compresses best.
  return {
    ...CONTEXT,
    '@type': schemaType,
    url: page.address,
    '@id': page.address,
    headline: title,
    ...date,
    inLanguage: language,
    isBasedOn: { '@type': schemaType, url: original, publisher: organizationData(publication), ...date },
    isPartOf: { '@type': 'WebSite', '@id': site.home, name: site.name },
    ...(parts.length === 0 ? {} : { hasPart: parts.map((section) => sectionData(section, page.address)) }),
    author: authors.map(authorData),
    wordCount: words,
    ...(page.image === undefined ? {} : { image: page.image }),
  };
}

function authorData({ affiliation, ...name }: EssayFacts['authors'][number]): Person {
  return {
    '@type': 'Person',
    name: fullName(name),
    givenName: name.given,
    familyName: name.family,
    ...(affiliation === undefined ? {} : { affiliation: organizationData({ name: affiliation }) }),
  };
}

/**
 * Names an organisation within the description of something else.
 *
 * @param organization its name, and its address where that is known
 */
export function organizationData({ name, url }: EssayFacts['publication']): Organization {
  return { '@type': 'Organization', name, ...(url === undefined ? {} : { url }) };
}

function sectionData({ id, title }: EssayFacts['sections'][number], address: string): WebPageElement {
  return { '@type': 'WebPageElement', name: title, url: `${address}#${id}` };
}

/**
 * Describes the home page in the vocabulary of schema.org: the site, how it is searched, and the essays that are shown.
 *
 * @param home what is said of it
 */
export function homeData({ name, home, description, language, search, essays }: HomeFacts): WithContext<WebSite> {
  // The annotation `query-input` says what the braces stand for; see https://schema.org/docs/actions.html.
  const potentialAction = {
    '@type': 'SearchAction' as const,
    target: { '@type': 'EntryPoint' as const, urlTemplate: `${search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name,
    description,
    inLanguage: language,
    potentialAction,
    ...(essays.length === 0 ? {} : { hasPart: essays.map(essayPart) }),
  };
}

/**
 * The essays as they are named where something else is described.
 *
 * @param essays the essays
 * @param addressOf makes the absolute address of the page of one
 */
export function essayParts(
  essays: readonly { schemaType: ArticleType; title: string; slug: string }[],
  addressOf: (slug: string) => string,
): EssayPart[] {
  return essays.map(({ schemaType, title, slug }) => ({ schemaType, title, address: addressOf(slug) }));
}

/**
 * Names an essay within the description of something else.
 *
 * @param essay the essay
 */
export function essayPart({ schemaType, title, address }: EssayPart): Article {
  return { '@type': schemaType, '@id': address, url: address, headline: title };
}

/**
 * Writes a description as the content of a `script` element: a data block, which no browser runs.
 *
 * @param data the description
 * @returns JSON in which no word can end the element or start a comment in it
 */
export function scriptContent(data: WithContext<Exclude<Thing, string>>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
