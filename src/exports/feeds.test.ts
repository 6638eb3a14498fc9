import { load } from 'cheerio';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { essayHtml } from './essay-html.ts';
import { atomFeed, feedId, jsonFeed } from './feeds.ts';
import { essay, site, siteAt } from './fixtures/model.ts';

/** The model essay under another name, with an edition of its own. */
const of = (slug: string, edition: string) => ({ ...essay, slug, edition });
const idsOf = (feed: string): string[] =>
  load(feed, { xml: true })('entry > id')
    .toArray()
    .map((id) => load(id).text());

it('names an essay by a UUID that is made as RFC 9562 makes them', () => {
  // The example of its appendix A.4, but for what is named.
  expect(feedId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

describe('the Atom feed', () => {
  // Read by a reader of XML that knows nothing of feeds.
  const $ = load(atomFeed([essay], site), { xml: true });

  it('has all that RFC 4287 asks of a feed and of an entry', () => {
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect($('feed > id').text()).toBe('urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8');
    expect($('feed > title').text()).toBe('Reader');
    expect($('feed > updated').text()).toBe('2026-11-24T00:00:00.000Z');
    expect($('feed > link[rel=self]').attr('href')).toBe('https://essays.example.org/reader/atom.xml');
    // White space around a text says nothing (3.1.1.1).
    expect($('entry > title').text().trim()).toBe(essay.title);
    expect($('entry > title').attr('type')).toBeUndefined();
    expect(
      $('entry > author > name')
        .toArray()
        .map((name) => $(name).text()),
    ).toEqual(['Ng Ann', 'Bo Berg']);
    expect($('entry > link[rel=alternate]').attr('href')).toBe('https://essays.example.org/reader/essays/sea/');
    expect($('entry > published').text()).toBe('2020-11-26T00:00:00.000Z');
    expect($('entry > updated').text()).toBe('2026-11-24T00:00:00.000Z');
    expect($('entry').attr('xml:lang')).toBe('en-GB');
  });

  it('carries the whole text', () => {
    expect($('entry > content').attr('type')).toBe('html');
    expect($('entry > content').text().trim()).toBe(essayHtml(essay, site).trim());
  });

  it('has no date of publication where only the year or month is known, or nothing', () => {
    for (const published of ['2020', '2020-11', 'not stated']) {
      expect(load(atomFeed([{ ...essay, published }], site), { xml: true })('published')).toHaveLength(0);
      expect(jsonFeed([{ ...essay, published }], site)).not.toContain('date_published');
    }
  });
});

it('gives the same entries as Atom and as JSON', () => {
  const atom = parseAtomFeed(atomFeed([essay], site));
  const json = parseJsonFeed(jsonFeed([essay], site));
  const [entry] = atom.entries ?? [];
  const [item] = json.items ?? [];
  expect(item?.id).toBe(entry?.id);
  expect(item?.title).toBe(entry?.title?.value);
  expect(item?.content_html).toBe(entry?.content?.value?.trim());
  expect(item?.authors).toEqual(entry?.authors);
  expect(item?.date_published).toBe(entry?.published);
  expect(item?.date_modified).toBe(entry?.updated);
  expect(json.feed_url).toBe('https://essays.example.org/reader/feed.json');
});

it('names an essay the same wherever the site stands', () => {
  const elsewhere = siteAt('https://elsewhere.example', '/');
  expect(idsOf(atomFeed([essay], elsewhere))).toEqual(idsOf(atomFeed([essay], site)));
  expect(idsOf(atomFeed([of('land', '2026-11-24')], site))).not.toEqual(idsOf(atomFeed([essay], site)));
});

describe('the edition of an essay', () => {
  const updated = (feed: string) =>
    load(feed, { xml: true })('entry > updated')
      .toArray()
      .map((day) => load(day).text().slice(0, 10));

  it('decides the order, and which essays are too many', () => {
    const essays = [of('a', '2026-11-24'), of('b', '2027-02-01'), of('c', '2026-12-01')];
    expect(updated(atomFeed(essays, site))).toEqual(['2027-02-01', '2026-12-01']);
  });

  it('is the newest one where it is not recorded yet', () => {
    expect(updated(atomFeed([of('a', '2026-11-24'), of('b', 'not stated')], site))).toEqual([
      '2026-11-24',
      '2026-11-24',
    ]);
  });

  it('is the day of the beginning where none is recorded', () => {
    expect(updated(atomFeed([of('a', 'not stated')], site))).toEqual(['2026-01-02']);
    expect(load(atomFeed([], site), { xml: true })('feed > updated').text()).toBe('2026-01-02T00:00:00.000Z');
  });
});
