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
   * A file for reference managers: of an essay, or of one of its passages.
   *
   * @param ending such as `bib` or `csl.json`
   * @param passage its number
   */
  citationFile(slug: string, ending: string, passage?: number): string;
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
  sitemap: string;
  /**
   * The index of words.
   *
   * @param part page of it, such as `a` or `c/2`; without it, the overview
   */
  wordIndex(part?: string): string;
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
    citationFile: (slug, ending, passage) =>
      passage === undefined
        ? `${root}essays/${slug}/cite/${slug}.${ending}`
        : `${root}essays/${slug}/p/${passage}/${slug}-p${passage}.${ending}`,
    citationData: (slug) => `${root}essays/${slug}/cite/citations.json`,
    passage: (slug, number) => `${root}essays/${slug}/p/${number}/`,
    card: (page) => `${page}card.png`,
    essayText: (slug, ending) => `${root}essays/${slug}.${ending}`,
    atom: `${root}atom.xml`,
    jsonFeed: `${root}feed.json`,
    passages: `${root}passages.json`,
    passagesSchema: `${root}passages.schema.json`,
    llms: `${root}llms.txt`,
    sitemap: `${root}sitemap-index.xml`,
    essay: (slug) => `${root}essays/${slug}/`,
    wordIndex: (part) => `${root}index/${part === undefined ? '' : `${part}/`}`,
    file: (name) => root + name,
  };
}
