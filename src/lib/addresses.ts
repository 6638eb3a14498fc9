/** The addresses of the site's pages below its base path. The only place that knows their scheme. */
export interface Addresses {
  home: string;
  search: string;
  /** How a browser can search the site. */
  openSearch: string;
  byDate: string;
  about: string;
  accessibility: string;
  privacy: string;
  essay(slug: string): string;
  /** How an essay is cited, in words and as files. */
  citations(slug: string): string;
  /**
   * A file for reference managers.
   *
   * @param ending such as `bib` or `csl.json`
   */
  citationFile(slug: string, ending: string): string;
  /** What the popover of a link shows of the citations of an essay. */
  citationData(slug: string): string;
  /**
   * The page of one passage, which is what one shares.
   *
   * @param number of the passage, from 1
   */
  passage(slug: string, number: number): string;
  /**
   * The picture of a page for previews elsewhere.
   *
   * @param page address of the page, such as that of an essay
   */
  card(page: string): string;
  /**
   * An essay as a text for other programs.
   *
   * @param ending `md` or `txt`
   */
  essayText(slug: string, ending: string): string;
  atom: string;
  jsonFeed: string;
  /** The passage model as public data, and its description. */
  passages: string;
  passagesSchema: string;
  llms: string;
  /** The licences of what the site ships besides the essays. */
  licences: string;
  sitemap: string;
  /**
   * The index of words.
   *
   * @param part page of it, such as `a` or `c/2`; without it, the overview
   */
  wordIndex(part?: string): string;
  /** The index of topics; the topics of a kind, such as `concepts`; a topic, by its id, such as `concepts/digital-divide`. */
  topics: string;
  topicKind(kind: string): string;
  topic(id: string): string;
  /** The topics of the passages of an essay, passage by passage: as a page, and as data for its scripts. */
  essayTopics(slug: string): string;
  essayTopicData(slug: string): string;
  /** What the search knows of the topics, and which passages speak of one, by its id. */
  searchTopics: string;
  searchTopic(id: string): string;
  people: string;
  person(id: string): string;
  publication(id: string): string;
  /** Where two essays are chosen to be read side by side; and two of them, by their slugs, in the order of the essays. */
  compare: string;
  pair(left: string, right: string): string;
  /** A file that is copied from `public/` as it is. */
  file(name: string): string;
}

/**
 * Makes the addresses of a site.
 *
 * @param base path that the site is served under, with or without slashes at its ends: `/`, `/reader/`
 */
export function addresses(base: string): Addresses {
  const inner = base.replace(/^\/+|\/+$/g, '');
  const root = inner === '' ? '/' : `/${inner}/`;
  return {
    home: root,
    search: `${root}search/`,
    openSearch: `${root}opensearch.xml`,
    byDate: `${root}by-date/`,
    about: `${root}about/`,
    accessibility: `${root}accessibility/`,
    privacy: `${root}privacy/`,
    citations: (slug) => `${root}essays/${slug}/cite/`,
    citationFile: (slug, ending) => `${root}essays/${slug}/cite/${slug}.${ending}`,
    citationData: (slug) => `${root}essays/${slug}/cite/citations.json`,
    passage: (slug, number) => `${root}essays/${slug}/p/${number}/`,
    card: (page) => `${page}card.png`,
    essayText: (slug, ending) => `${root}essays/${slug}.${ending}`,
    atom: `${root}atom.xml`,
    jsonFeed: `${root}feed.json`,
    passages: `${root}passages.json`,
    passagesSchema: `${root}passages.schema.json`,
    llms: `${root}llms.txt`,
    licences: `${root}licences.txt`,
    sitemap: `${root}sitemap-index.xml`,
    essay: (slug) => `${root}essays/${slug}/`,
    wordIndex: (part) => `${root}index/${part === undefined ? '' : `${part}/`}`,
    topics: `${root}topics/`,
    topicKind: (kind) => `${root}topics/${kind}/`,
    topic: (id) => `${root}topics/${id}/`,
    essayTopics: (slug) => `${root}essays/${slug}/topics/`,
    essayTopicData: (slug) => `${root}essays/${slug}/topics/topics.json`,
    searchTopics: `${root}search/topics.json`,
    searchTopic: (id) => `${root}search/topics/${id}.json`,
    people: `${root}people/`,
    person: (id) => `${root}people/${id}/`,
    publication: (id) => `${root}publications/${id}/`,
    compare: `${root}compare/`,
    pair: (left, right) => `${root}compare/${left}/${right}/`,
    file: (name) => root + name,
  };
}
