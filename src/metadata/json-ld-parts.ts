import type { Essay } from '#content/essay.ts';
import { site } from '#content/site.ts';
import { fullName, type Name } from '#lib/names.ts';
import { absolute, to } from '#lib/site-addresses.ts';
import type { Article, Organization, WebSite } from './vocabulary.ts';

/** An essay, as far as it is named within the description of something else. */
export type NamedEssay = Pick<Essay, 'schemaType' | 'title' | 'slug'>;

/** Number of essays, or topics, that a description names at most. A page may list thousands. */
export const NAMED = 100;

export function unlessEmpty<T>(items: T[]): T[] | undefined {
  return items.length === 0 ? undefined : items;
}

export function pageData(path: string) {
  return { '@id': absolute(path), url: absolute(path), image: absolute(to.card(path)) };
}

export function thisSite(): WebSite {
  return { '@type': 'WebSite', '@id': absolute(to.home), name: site.name };
}

export function essayPart(essay: NamedEssay): Article {
  return articleAt(essay, absolute(to.essay(essay.slug)));
}

/** An essay by its address on this site, or elsewhere. */
export function articleAt({ schemaType, title }: Pick<NamedEssay, 'schemaType' | 'title'>, address: string): Article {
  return { '@type': schemaType, '@id': address, url: address, headline: title };
}

export function mentionedIn(essays: readonly NamedEssay[]): Article[] | undefined {
  return unlessEmpty(essays.slice(0, NAMED).map(essayPart));
}

export function nameData(name: Name) {
  return { name: fullName(name), givenName: name.given, familyName: name.family };
}

export function organisation(name: string | undefined): Organization | undefined {
  return name ? { '@type': 'Organization', name } : undefined;
}
