import { addresses, type Addresses } from '#lib/addresses.ts';
import { NOT_STATED } from '#lib/dates.ts';

export interface SiteFacts {
  name: string;
  description: string;
  /** BCP 47 tag of the site's own words. */
  language: string;
  /** A sentence on the rights in the essays. */
  rights?: string | undefined;
  /** UUID of the collection. */
  id: string;
  /** ISO date before which nothing was published here. */
  since: string;
  /** Number of essays in the feeds. */
  essaysInFeeds: number;
}

/** The site, for other programs: its facts, and addresses with a host. */
export interface PublishedSite extends SiteFacts {
  to: Addresses;
  absolute(path: string): string;
  /** Absolute address of a place of an essay. */
  place(slug: string, id: string): string;
}

/** Joins the facts of a site, the path that it is served under, and its host. */
export function publishedSite(facts: SiteFacts, base: string, host: string): PublishedSite {
  const to = addresses(base);
  const absolute = (path: string): string => new URL(path, host).href;
  return { ...facts, to, absolute, place: (slug, id) => `${absolute(to.essay(slug))}#${id}` };
}

/** The last of some dates; undefined where none is stated. */
export function newest(editions: readonly string[]): string | undefined {
  return editions
    .filter((edition) => edition !== NOT_STATED)
    .sort()
    .at(-1);
}
