import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { Essay } from '#content/essay.ts';
import { nameUuid } from '#content/uuid.ts';
import { NOT_STATED } from '#lib/dates.ts';
import { siteFormats } from '#lib/formats.ts';
import { fullName } from '#lib/names.ts';
import { essayHtml } from './essay-html.ts';
import { newest, type PublishedSite } from './published-site.ts';
import * as t from '#strings/chosen.ts';

/**
 * Permanent id of an essay for feed readers: UUID of the collection and the address below the base path. It stays when the
 * site moves to another host, so that readers do not show every essay again.
 */
export function feedId(collection: string, address: string): string {
  return `urn:uuid:${nameUuid(collection, address)}`;
}

/** The start of a day, UTC. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Edition of an essay. One that is not in the ledger yet has that of the newest, or the day when the site began. */
function editionOf({ edition }: Essay, essays: readonly Essay[], site: PublishedSite): string {
  return edition === NOT_STATED ? (newest(essays.map((other) => other.edition)) ?? site.since) : edition;
}

/** Content of both feeds. */
function entriesOf(essays: readonly Essay[], site: PublishedSite) {
  return essays
    .map((essay) => ({ essay, edition: editionOf(essay, essays, site) }))
    .sort((a, b) => (a.edition < b.edition ? 1 : a.edition > b.edition ? -1 : 0))
    .slice(0, site.essaysInFeeds)
    .map(({ essay, edition }) => ({
      id: feedId(site.id, `/essays/${essay.slug}/`),
      title: essay.title,
      href: site.absolute(site.to.essay(essay.slug)),
      authors: essay.authors.map((author) => ({ name: fullName(author) })),
      html: essayHtml(essay, site),
      summary: t.summaryOf(essay.summary),
      essay,
      // A month or a year is no date for a feed.
      ...(/^\d{4}-\d{2}-\d{2}$/.test(essay.published) && { published: midnight(essay.published) }),
      updated: midnight(edition),
    }));
}

/** The essays as an Atom feed (RFC 4287), with their whole text, the newest edition first. */
export function atomFeed(essays: readonly Essay[], site: PublishedSite): string {
  const entries = entriesOf(essays, site);
  return generateAtomFeed(
    {
      id: `urn:uuid:${site.id}`,
      title: { value: site.name },
      subtitle: { value: site.description },
      updated: entries[0]?.updated ?? midnight(site.since),
      links: [
        { href: site.absolute(site.to.file('atom.xml')), rel: 'self', type: siteFormats['atom.xml'].type },
        { href: site.absolute(site.to.home), rel: 'alternate', type: 'text/html' },
      ],
      xml: { lang: site.language },
      entries: entries.map(({ id, title, href, authors, html, summary, essay, published, updated }) => ({
        id,
        title: { value: title },
        authors,
        links: [
          { href, rel: 'alternate', type: 'text/html' },
          { href: essay.original, rel: 'via', type: 'text/html' },
        ],
        ...(published ? { published } : {}),
        updated,
        rights: { value: essay.rights },
        summary: { value: summary },
        content: { type: 'html', value: html },
        xml: { lang: essay.language },
      })),
    },
    { strict: true },
  );
}

/** The same as a JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(essays: readonly Essay[], site: PublishedSite): string {
  const feed = generateJsonFeed({
    title: site.name,
    description: site.description,
    language: site.language,
    home_page_url: site.absolute(site.to.home),
    feed_url: site.absolute(site.to.file('feed.json')),
    items: entriesOf(essays, site).map(({ id, title, href, authors, html, summary, essay, published, updated }) => ({
      id,
      url: href,
      title,
      authors,
      content_html: html,
      summary,
      language: essay.language,
      ...(published ? { date_published: published } : {}),
      date_modified: updated,
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}
