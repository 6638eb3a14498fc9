import { expect, test, type Page } from '@playwright/test';
import { NO_PAGE, everyPage, testWithoutScript } from './helpers.ts';
import { homeOf } from './sites.ts';
import { save, type Seen } from './zotero.ts';

/** Collects what a reference manager looks at, from the page as a browser has it. */
async function look(page: Page): Promise<Seen> {
  /** What elements have in an attribute; none, where there are no such elements. */
  const all = (selector: string, attribute: string) =>
    page.locator(selector).evaluateAll((found, name) => found.map((element) => element.getAttribute(name)), attribute);
  const [canonical] = await all('head > link[rel=canonical]', 'href');
  const [firstTime] = await all('time[datetime]', 'datetime');
  return {
    tags: await page.locator('meta[content]').evaluateAll((found) =>
      found.map((tag) => ({
        key: tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
        content: tag.getAttribute('content') ?? '',
      })),
    ),
    documentTitle: await page.title(),
    language: (await page.locator('html').getAttribute('lang')) ?? '',
    canonical: canonical ?? undefined,
    firstTime: firstTime ?? undefined,
  };
}

/** A description in JSON-LD, as far as these tests read it. */
interface Described {
  '@id'?: string;
  url?: string;
  image?: string;
  hasPart?: { name?: string; headline?: string; url: string }[];
  isPartOf?: { '@id': string };
  [key: string]: unknown;
}

async function describedAs(page: Page): Promise<Described> {
  const [block = '{}', ...others] = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(others).toEqual([]);
  return JSON.parse(block) as Described;
}

testWithoutScript('a text from a magazine is filed as an article of that magazine', async ({ page }) => {
  await page.goto('/essays/bodor/');
  expect(save(await look(page))).toEqual({
    type: 'magazineArticle',
    title: 'Closer Cooperation In Cyberspace',
    authors: [{ family: 'Bodor', given: 'Xinzhen' }],
    publication: 'Islands Review',
    date: '2020-11-26',
    language: 'en',
    url: expect.stringMatching(/\/essays\/bodor\/$/),
    abstract: expect.stringMatching(/^Writing on the 2020 World Islands Conference/),
  });
});

testWithoutScript(
  'a text from a website is filed as a web page, without a date that is not stated',
  async ({ page }) => {
    await page.goto('/essays/calder/');
    expect(save(await look(page))).toEqual({
      type: 'webpage',
      title: 'Harbour and Horizon: Arland’s Cyberspace Governance',
      authors: [{ family: 'Calder', given: 'Youzhi' }],
      publication: 'Wave Notes',
      date: undefined,
      language: 'en',
      url: expect.stringMatching(/\/essays\/calder\/$/),
      abstract: expect.stringMatching(/^Calder describes cyberspace/),
    });
  },
);

testWithoutScript('texts of two authors, from a newspaper, in another English are filed as such', async ({ page }) => {
  await page.goto(`${homeOf('main')}essays/facts-missing/`);
  expect(save(await look(page))).toMatchObject({
    type: 'webpage',
    authors: [
      { family: 'Alpha', given: 'Ana' },
      { family: 'Beta', given: 'Bo' },
    ],
    publication: 'Sheet Without an Address',
    date: undefined,
  });
  await page.goto(`${homeOf('main')}essays/from-a-source/`);
  expect(save(await look(page))).toMatchObject({ type: 'newspaperArticle', date: '1999', language: 'en-GB' });
});

testWithoutScript('the page of a passage is filed as the text that the passage is of', async ({ page }) => {
  await page.goto('/essays/bodor/p/3/');
  expect(save(await look(page))).toMatchObject({
    type: 'magazineArticle',
    title: 'Closer Cooperation In Cyberspace',
    authors: [{ family: 'Bodor', given: 'Xinzhen' }],
    publication: 'Islands Review',
    url: expect.stringMatching(/\/essays\/bodor\/p\/3\/$/),
  });
});

testWithoutScript('the home page is filed as a web page of the site', async ({ page }) => {
  await page.goto('/');
  expect(save(await look(page))).toMatchObject({ type: 'webpage', title: 'Cyberspace Reader', authors: [] });
});

test('the model of the rules knows a journal article when it sees one', () => {
  const seen: Seen = { tags: [], documentTitle: 'A', language: 'en', canonical: undefined, firstTime: undefined };
  const typeWith = (...tags: [string, string][]) =>
    save({ ...seen, tags: tags.map(([key, content]) => ({ key, content })) }).type;
  expect(typeWith(['citation_title', 'A'])).toBe('journalArticle');
  expect(typeWith(['DC.type', 'Article'], ['og:type', 'article'])).toBe('journalArticle');
  expect(typeWith(['citation_title', 'A'], ['z:itemType', 'magazineArticle'])).toBe('magazineArticle');
  expect(typeWith(['citation_journal_title', 'A'], ['z:itemType', 'magazineArticle'])).toBe('journalArticle');
  expect(typeWith(['og:type', 'article'])).toBe('webpage');
});

testWithoutScript('every page says to previews elsewhere what it says to its readers', async ({ page }) => {
  for await (const address of everyPage(page, homeOf('main'))) {
    const { tags, documentTitle } = await look(page);
    const said = (property: string) =>
      page.locator(`meta[property="${property}"]`).evaluateAll((all) => all.map((tag) => tag.getAttribute('content')));
    const [title, ...otherTitles] = await said('og:title');
    expect(otherTitles, address).toEqual([]);
    expect(title, address).toMatch(/\S/);
    expect(documentTitle, address).toContain(title ?? 'none');
    expect(await said('og:description'), address).toEqual([tags.find(({ key }) => key === 'description')?.content]);
    expect(await said('og:site_name'), address).toEqual(['Cyberspace Reader']);
    const [url, ...otherUrls] = await said('og:url');
    expect(otherUrls, address).toEqual([]);
    if (address.endsWith(NO_PAGE)) {
      expect(url, address).toBeUndefined();
      await expect(page.locator('meta[name=robots]'), address).toHaveAttribute('content', 'noindex');
    } else expect(new URL(url ?? 'none:').pathname).toBe(new URL(address).pathname);
  }
});

testWithoutScript(
  'essays say in JSON-LD what they are, who wrote them, and what they are based on',
  async ({ page }) => {
    await page.goto('/essays/bodor/');
    expect(await describedAs(page)).toMatchObject({
      '@type': 'OpinionNewsArticle',
      author: [{ name: 'Bodor Ilka', familyName: 'Bodor', affiliation: { name: 'Islands Review' } }],
      datePublished: '2020-11-26',
      isBasedOn: { url: expect.stringContaining('pressreader.com'), publisher: { name: 'Islands Review' } },
    });
    await page.goto('/essays/calder/');
    const calder = await describedAs(page);
    expect(calder).toMatchObject({
      '@type': 'Article',
      author: [{ name: 'Jonas Calder', familyName: 'Calder' }],
      isBasedOn: { publisher: { name: 'Wave Notes' } },
    });
    expect(JSON.stringify(calder)).not.toContain('datePublished');
  },
);

for (const name of ['main', 'folder'] as const) {
  testWithoutScript(`what pages of the site ${name} name in JSON-LD is there`, async ({ page, request }) => {
    const home = homeOf(name);
    let essays = 0;
    for await (const address of everyPage(page, home)) {
      const data = await describedAs(page);
      if (!data['@id']) continue;
      // The host that the site was built for is not the one of this test.
      const here = (url: string) => new URL(new URL(url).pathname, home).href;
      expect(here(data['@id'])).toBe(address);
      expect(data.url).toBe(data['@id']);
      if (data.image) expect((await request.get(here(data.image))).status()).toBe(200);
      const parts = data.hasPart ?? [];
      if (!address.includes('/essays/')) {
        // What first appeared in a publication has its address there.
        const own = parts.filter(({ url }) => url.startsWith(new URL('/', data['@id']).href));
        for (const { url } of own) expect((await request.get(here(url))).status(), url).toBe(200);
        continue;
      }
      essays += 1;
      expect(here(data.isPartOf?.['@id'] ?? '')).toBe(home);
      expect(parts.length).toBeGreaterThan(0);
      for (const { url, name: title } of parts) {
        expect(here(url)).toBe(address);
        await expect(page.locator(`[id="${new URL(url).hash.slice(1)}"]`)).toContainText(title ?? '');
      }
    }
    expect(essays).toBe(2);
  });
}
