import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { parseFeed } from 'feedsmith';
import { homeOf, sites } from './sites.ts';

/** Where each site says that it stands. */
const PUBLISHED = {
  main: 'http://localhost:4321/',
  everything: 'http://localhost:4321/',
  folder: 'https://essays.example.org/reader/',
};
const names = Object.keys(sites) as (keyof typeof sites)[];

/** The public data, as far as it is looked at here. */
interface Data {
  $schema: string;
  essays: { slug: string; title: string; address: string; edition: string | null }[];
  passages: { essay: string; id: string; number: number; text: string; address: string }[];
  notes: { address: string; text: string }[];
}

async function dataOf(request: APIRequestContext, home: string): Promise<Data> {
  return (await (await request.get(`${home}passages.json`)).json()) as Data;
}

/** Addresses and kinds of the forms in which a page is there for other programs. */
function alternatesOf(page: Page): Promise<{ type: string; href: string }[]> {
  return page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => (links as HTMLLinkElement[]).map(({ type, href }) => ({ type, href })));
}

for (const name of names) {
  const home = homeOf(name);
  const published = PUBLISHED[name];
  /** The address at which the tests find what stands elsewhere once it is published. */
  const here = (address: string): string => {
    expect(address.startsWith(published), address).toBe(true);
    return home + address.slice(published.length);
  };

  test.describe(`the site "${name}", without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('is followed by feed readers from its home page', async ({ page, request }) => {
      await page.goto(home);
      const feeds = await alternatesOf(page);
      expect(feeds.map(({ type }) => type)).toEqual(['application/atom+xml', 'application/feed+json']);
      const { essays } = await dataOf(request, home);
      for (const { type, href } of feeds) {
        const response = await request.get(href);
        expect(response.headers()['content-type']).toBe(`${type}; charset=utf-8`);
        const { format, feed } = parseFeed(await response.text());
        expect(format).toBe(type.includes('atom') ? 'atom' : 'json');
        const entries =
          format === 'atom'
            ? (feed.entries ?? []).map(({ id, title, links, content }) => ({
                id,
                title: title?.value,
                url: links?.find(({ rel }) => rel === 'alternate')?.href,
                html: content?.value,
              }))
            : format === 'json'
              ? (feed.items ?? []).map(({ id, title, url, content_html }) => ({ id, title, url, html: content_html }))
              : [];
        expect(new Set(entries.map(({ id }) => id)).size).toBe(essays.length);
        expect(entries.map((entry) => entry.title).sort()).toEqual(essays.map((essay) => essay.title).sort());
        for (const { url, html } of entries) {
          const essay = essays.find(({ address }) => address === url);
          expect((await request.get(here(url ?? ''))).status(), url).toBe(200);
          expect(html, url).toContain(`href="${essay?.address ?? ''}#p1"`);
          expect(html, url).not.toMatch(/href="(?!https?:|mailto:)/);
        }
      }
    });

    test('gives each essay as Markdown and as plain text, which its page names', async ({ page, request }) => {
      const { essays, passages } = await dataOf(request, home);
      for (const { slug, title, address } of essays) {
        await page.goto(here(address));
        const forms = await alternatesOf(page);
        expect(forms.map(({ type }) => type)).toEqual(['text/markdown', 'text/plain']);
        for (const { type, href } of forms) {
          const response = await request.get(href);
          expect(response.headers()['content-type'], href).toBe(`${type}; charset=utf-8`);
          const text = await response.text();
          expect(text.split('\n')[0]).toContain(type === 'text/plain' ? title : '# ');
          expect(text).toContain(address);
          for (const passage of passages.filter(({ essay }) => essay === slug)) {
            const line =
              type === 'text/plain' ? `¶${passage.number} ${passage.text}` : `¶${passage.number} <${passage.address}>`;
            expect(text.split('\n'), passage.address).toContain(line);
          }
        }
      }
    });

    test('gives its passages as data, each with an address at which a reader finds its words', async ({
      page,
      request,
    }) => {
      const data = await dataOf(request, home);
      for (const { slug, address } of data.essays) {
        await page.goto(here(address));
        const shown = await page.evaluate(() =>
          Object.fromEntries(
            [...document.querySelectorAll('[id]')].map((place) => {
              const words = place.cloneNode(true) as Element;
              for (const link of words.querySelectorAll('.topics-link')) link.remove();
              return [place.id, words.textContent.replaceAll(/\s+/g, '')];
            }),
          ),
        );
        const own = data.passages.filter(({ essay }) => essay === slug);
        expect(own.length).toBeGreaterThan(0);
        for (const passage of own) {
          expect(passage.address).toBe(`${address}#${passage.id}`);
          expect(shown, passage.address).toHaveProperty(passage.id);
          // On its page a picture has no words, and a note has a mark.
          const words = name === 'everything' ? '' : passage.text.replaceAll(/\s+/g, '');
          expect(shown[passage.id]?.startsWith(`¶${passage.number}${words}`), passage.address).toBe(true);
        }
        for (const note of data.notes.filter((other) => other.address.startsWith(`${address}#`))) {
          expect(shown, note.address).toHaveProperty(note.address.slice(address.length + 1));
        }
      }
    });

    test('describes the data, tells robots of its site map and language models of its texts', async ({ request }) => {
      const data = await dataOf(request, home);
      const schema = await request.get(here(data.$schema));
      expect(schema.headers()['content-type']).toBe('application/schema+json; charset=utf-8');
      expect(await schema.json()).toMatchObject({ $id: data.$schema });

      const robots = await (await request.get(`${home}robots.txt`)).text();
      const [, siteMap = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
      expect((await request.get(here(siteMap))).status()).toBe(200);

      const response = await request.get(`${home}llms.txt`);
      expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
      const llms = await response.text();
      expect(llms).toMatch(/^# Cyberspace Reader\n\n> /);
      const links = [...llms.matchAll(/\]\((\S+)\):/g)].map(([, href]) => href ?? '');
      for (const { slug } of data.essays) expect(links).toContain(`${published}essays/${slug}.md`);
      for (const link of links) expect((await request.get(here(link))).status(), link).toBe(200);
    });

    test('dates the essays in its site map by their editions, and no other page', async ({ request }) => {
      const { essays } = await dataOf(request, home);
      const map = await (await request.get(`${home}sitemap-0.xml`)).text();
      const dates = new Map(
        [...map.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)].map(([, loc = '', date]) => [
          loc,
          date?.slice(0, 10) ?? null,
        ]),
      );
      for (const { address, edition } of essays) expect(dates.get(address), address).toBe(edition);
      const others = [...dates].filter(([loc]) => !essays.some(({ address }) => address === loc));
      expect(others.length).toBeGreaterThan(3);
      expect(others.filter(([loc, date]) => date !== null || /\/p\/\d+\/$/.test(loc))).toEqual([]);
    });
  });
}

test('the Atom feed is XML that a browser can read, with what RFC 4287 asks for', async ({ page, request }) => {
  const text = await (await request.get(`${homeOf('main')}atom.xml`)).text();
  // The site’s own pages let no script parse anything.
  await page.goto('about:blank');
  const feed = await page.evaluate((xml) => {
    const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
    const ATOM = 'http://www.w3.org/2005/Atom';
    const ofEach = (parent: Element, tag: string) => [...parent.children].filter((child) => child.localName === tag);
    return {
      name: `${root.namespaceURI ?? ''} ${root.localName}`,
      own: ['id', 'title', 'updated'].map((tag) => ofEach(root, tag).length),
      entries: [...root.getElementsByTagNameNS(ATOM, 'entry')].map((entry) =>
        ['id', 'title', 'updated', 'content'].map((tag) => ofEach(entry, tag).length),
      ),
      authors: [...root.getElementsByTagNameNS(ATOM, 'entry')].map((entry) => ofEach(entry, 'author').length),
      dates: [...root.querySelectorAll('updated, published')].map((date) => date.textContent),
    };
  }, text);
  expect(feed.name).toBe('http://www.w3.org/2005/Atom feed');
  expect(feed.own).toEqual([1, 1, 1]);
  expect(feed.entries.length).toBeGreaterThan(1);
  for (const entry of feed.entries) expect(entry).toEqual([1, 1, 1, 1]);
  for (const authors of feed.authors) expect(authors).toBeGreaterThan(0);
  for (const date of feed.dates) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/);
});
