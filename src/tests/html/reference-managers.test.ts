import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { pageAt } from './built.ts';
import { save, type Seen } from './zotero.ts';
import { site } from '#content/site.ts';

/** Collects what a reference manager looks at in a page. */
function look($: CheerioAPI): Seen {
  return {
    tags: $('meta[content]')
      .toArray()
      .map((tag) => ({
        key: $(tag).attr('name') ?? $(tag).attr('property') ?? '',
        content: $(tag).attr('content') ?? '',
      })),
    documentTitle: $('title').text(),
    language: $('html').attr('lang') ?? '',
    canonical: $('head > link[rel=canonical]').attr('href'),
    firstTime: $('time[datetime]').attr('datetime'),
  };
}

function saved(address: string) {
  return save(look(pageAt(address)));
}

describe('what a reference manager files', () => {
  it('of a text from a magazine is an article of that magazine', () => {
    expect(saved('/essays/bodor/')).toEqual({
      type: 'magazineArticle',
      title: 'Closer Cooperation In Cyberspace',
      authors: [{ family: 'Bodor', given: 'Ilka' }],
      publication: 'Islands Review',
      date: '2020-11-26',
      language: 'en',
      url: expect.stringMatching(/\/essays\/bodor\/$/) as string,
      abstract: expect.stringMatching(/^Writing on the 2020 World Islands Conference/) as string,
    });
  });

  it('of a text from a website is a web page, without a date that is not stated', () => {
    expect(saved('/essays/calder/')).toEqual({
      type: 'webpage',
      title: 'Harbour and Horizon: Arland’s Cyberspace Governance',
      authors: [{ family: 'Calder', given: 'Jonas' }],
      publication: 'Wave Notes',
      date: undefined,
      language: 'en',
      url: expect.stringMatching(/\/essays\/calder\/$/) as string,
      abstract: expect.stringMatching(/^Calder describes cyberspace/) as string,
    });
  });

  it('has two authors of a text by two', () => {
    expect(saved('/essays/facts-missing/')).toMatchObject({
      type: 'webpage',
      authors: [
        { family: 'Alpha', given: 'Ana' },
        { family: 'Beta', given: 'Bo' },
      ],
      publication: 'Sheet Without an Address',
      date: undefined,
    });
  });

  it.each([
    ['from-a-source', { type: 'newspaperArticle', date: '1999', language: 'en-GB' }],
    ['dorn', { type: 'journalArticle', date: '2019-03', language: 'de' }],
    ['salim', { authors: [{ family: 'سالم', given: 'سمير' }], language: 'ar' }],
  ])('of the essay %s has the kind, the date and the language of the text', (slug, item) => {
    expect(saved(`/essays/${slug}/`)).toMatchObject(item);
  });

  it('of the page of a passage is the text that the passage is of', () => {
    expect(saved('/essays/bodor/p/3/')).toMatchObject({
      type: 'magazineArticle',
      title: 'Closer Cooperation In Cyberspace',
      authors: [{ family: 'Bodor', given: 'Ilka' }],
      publication: 'Islands Review',
      url: expect.stringMatching(/\/essays\/bodor\/p\/3\/$/) as string,
    });
  });

  it('of the home page is a web page of the site', () => {
    expect(saved('/')).toMatchObject({ type: 'webpage', title: site.name, authors: [] });
  });
});

it('the model of the rules knows a journal article when it sees one', () => {
  const seen: Seen = { tags: [], documentTitle: 'A', language: 'en', canonical: undefined, firstTime: undefined };
  const typeWith = (...tags: [string, string][]) =>
    save({ ...seen, tags: tags.map(([key, content]) => ({ key, content })) }).type;
  expect(typeWith(['citation_title', 'A'])).toBe('journalArticle');
  expect(typeWith(['DC.type', 'Article'], ['og:type', 'article'])).toBe('journalArticle');
  expect(typeWith(['citation_title', 'A'], ['z:itemType', 'magazineArticle'])).toBe('magazineArticle');
  expect(typeWith(['citation_journal_title', 'A'], ['z:itemType', 'magazineArticle'])).toBe('journalArticle');
  expect(typeWith(['og:type', 'article'])).toBe('webpage');
});
