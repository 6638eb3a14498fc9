import type { CitationEnding, EssayEnding } from './formats.ts';

/** Addresses of a site below its base path, `/` or `/reader/`. No other code knows their scheme. */
export function addresses(base: string) {
  const inner = base.replace(/^\/+|\/+$/g, '');
  const root = inner === '' ? '/' : `/${inner}/`;
  const essay = (slug: string): string => `${root}essays/${slug}/`;
  return {
    home: root,
    search: `${root}search/`,
    openSearch: `${root}opensearch.xml`,
    byDate: `${root}by-date/`,
    about: `${root}about/`,
    accessibility: `${root}accessibility/`,
    privacy: `${root}privacy/`,
    licences: `${root}licences.txt`,
    sitemap: `${root}sitemap-index.xml`,
    essay,
    /** A place of an essay, by its fragment. */
    place: (slug: string, id: string): string => `${essay(slug)}#${id}`,
    /** An essay in another format. */
    essayText: (slug: string, ending: EssayEnding): string => `${root}essays/${slug}.${ending}`,
    /** The page of one passage. Its number counts from 1. */
    passage: (slug: string, number: number): string => `${essay(slug)}p/${number}/`,
    /** Citations of an essay: as a page, which has them as data too, and as a file for reference managers. */
    citations: (slug: string): string => `${essay(slug)}cite/`,
    citationFile: (slug: string, ending: CitationEnding): string => `${essay(slug)}cite/${slug}.${ending}`,
    /** The topics of an essay, passage by passage, as a page, which has them as data too. */
    essayTopics: (slug: string): string => `${essay(slug)}topics/`,
    /** The picture of a page for previews elsewhere. */
    card: (page: string): string => `${page}card.png`,
    /** A page of the index of words, such as `a` or `c/2`; without a part, its overview. */
    wordIndex: (part?: string): string => `${root}index/${part === undefined ? '' : `${part}/`}`,
    /** The topics; those of a kind, such as `concepts`; one, by its id, such as `concepts/digital-divide`. */
    topics: `${root}topics/`,
    topicKind: (kind: string): string => `${root}topics/${kind}/`,
    topic: (id: string): string => `${root}topics/${id}/`,
    /** The topics as the search has them, and the passages of one. */
    searchTopics: `${root}search/topics.json`,
    searchTopic: (id: string): string => `${root}search/topics/${id}.json`,
    people: `${root}people/`,
    person: (id: string): string => `${root}people/${id}/`,
    publication: (id: string): string => `${root}publications/${id}/`,
    /** The choice of two essays; two of them side by side, in the order of the essays. */
    compare: `${root}compare/`,
    pair: (left: string, right: string): string => `${root}compare/${left}/${right}/`,
    /** A file of the root: of `siteFormats`, or of `public/`. */
    file: (name: string): string => root + name,
  };
}

export type Addresses = ReturnType<typeof addresses>;
