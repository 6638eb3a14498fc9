import type { SiteFacts } from '#content/read-site.ts';
import { addresses, type Addresses } from '#lib/addresses.ts';
import { NOT_STATED } from '#lib/dates.ts';

type Facts = Pick<SiteFacts, 'name' | 'description' | 'language' | 'rights' | 'id' | 'since' | 'essaysInFeeds'>;

/** The site, for other programs: its facts, and addresses with a host. */
export interface PublishedSite extends Facts {
  to: Addresses;
  absolute(path: string): string;
  /** Absolute address of a place of an essay. */
  place(slug: string, id: string): string;
}

/** Joins the facts of a site, the path that it is served under, and its host. */
export function publishedSite(facts: Facts, base: string, host: string): PublishedSite {
  const to = addresses(base);
  const absolute = (path: string): string => new URL(path, host).href;
  return { ...facts, to, absolute, place: (slug, id) => absolute(to.place(slug, id)) };
}

/** The last of some dates; undefined where none is stated. */
export function newest(editions: readonly string[]): string | undefined {
  return editions
    .filter((edition) => edition !== NOT_STATED)
    .sort()
    .at(-1);
}
