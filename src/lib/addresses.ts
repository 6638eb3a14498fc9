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
    essay: (slug) => `${root}essays/${slug}/`,
    wordIndex: (part) => `${root}index/${part === undefined ? '' : `${part}/`}`,
    file: (name) => root + name,
  };
}
