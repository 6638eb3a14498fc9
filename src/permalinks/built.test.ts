import { load } from 'cheerio/slim';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '#passages/file.ts';
import { KEPT_LETTERS, lastingAddress, readPage } from './built.ts';

describe('an address that lasts', () => {
  it.each([
    ['index.html', '/'],
    ['essays/lan/index.html', '/essays/lan/'],
    ['essays/lan/p/3/index.html', '/essays/lan/p/3/'],
    ['essays/lan.md', '/essays/lan.md'],
    ['essays/lan/cite/lan.csl.json', '/essays/lan/cite/lan.csl.json'],
    ...['atom.xml', 'feed.json', 'llms.txt', 'opensearch.xml', 'passages.json', 'sitemap-index.xml'].map((name) => [
      name,
      `/${name}`,
    ]),
  ])('is that of %s', (file, address) => {
    expect(lastingAddress(file)).toBe(address);
  });

  it.each([
    ...['404.html', '_headers', '_redirects', 'vercel.json', '_astro/a1b2.js', '_astro/data.json', 'search/index.json'],
    ...['search/words/1234abcd-0.txt', 'sitemap-0.xml', 'favicon.svg', 'theme.js', 'essays/lan/card.png'],
    ...['essays/lan/p/3/card.png', 'search/topics.json'],
  ])('is not that of %s', (file) => {
    expect(lastingAddress(file)).toBeUndefined();
  });
});

it('the places of a page are its headings, sections, passages and notes, with the words of the passages', () => {
  const page = readPage(`<header><h2 id="outside">No</h2></header><main id="text">
    <nav><h2 id="contents">Contents</h2></nav><h1 id="title">Title</h1>
    <div class="passage" id="p1"><span class="alias" id="p9"></span><a class="passage-link" href="#p1" data-added>¶1</a><p>Words,<sup class="note-mark" data-added><a id="fnref-a">1</a></sup>
    and words.</p></div>
    <div class="passage" id="p2"><a class="passage-link" href="#p2" data-added>¶2</a><figure><img alt="Squares"></figure><a class="topics-link" href="topics/#p2" data-added>2 topics</a></div>
    <h2 id="from-1">A</h2><input id="field"><ol><li id="fn-a">A note.</li></ol></main>`);
  expect([...page.places]).toEqual([
    ['title', undefined],
    ['p1', 'Words, and words.'],
    ['p2', 'Squares'],
    ['fn-a', undefined],
  ]);
  expect(page.ids).toContain('p9');
});

/** Elements in each other, as a build writes them: each with its end tag. */
const { html } = fc.letrec<{ html: string; text: string; element: string }>((tie) => ({
  html: fc.array(fc.oneof(tie('text'), tie('element')), { maxLength: 4 }).map((parts) => parts.join('')),
  text: fc.oneof(
    fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
    fc.constant('<!-- <h2 id="in-comment"> -->'),
    fc.constant('<script>"<li id=in-script>"</script>'),
  ),
  element: fc
    .record({
      name: fc.constantFrom('main', 'nav', 'section', 'h2', 'div', 'span', 'li', 'x-y'),
      id: fc.option(fc.constantFrom('p1', 'p2', 'from-1', 'fnref-1', 'a&amp;b', 'a-long-name-of-a-place', '')),
      kind: fc.constantFrom('', 'passage', 'a passage b', 'passages'),
      inner: tie('html'),
    })
    .map(({ name, id, kind, inner }) => {
      const own = [id === null ? '' : ` id="${id}"`, kind && ` class="${kind}"`].join('');
      return `<${name}${own}>${inner}</${name}>`;
    }),
}));

it('what is read from the tags is what a tree of the page has', () => {
  const PLACES = 'main :is(h1, h2, h3, h4, h5, h6, section, article, aside, li, .passage)[id]:not(nav *)';
  fc.assert(
    fc.property(html, (inner) => {
      const page = `<main>${inner}</main>`;
      const $ = load(page);
      const idOf = (element: Parameters<typeof $>[0]): string => $(element).attr('id') ?? '';
      const all = $(PLACES)
        .toArray()
        .filter((element) => !/^(fnref-|from-\d+$)/.test(idOf(element)));
      const { places, ids } = readPage(page);
      expect(ids).toEqual(new Set($('[id]').toArray().map(idOf)));
      expect([...places.keys()]).toEqual([...new Set(all.map(idOf))]);
      // One that is there twice has the words of either.
      for (const id of places.keys()) {
        const same = all.filter((element) => idOf(element) === id);
        const words = same.map((one) => ($(one).hasClass('passage') ? textOf(one).slice(0, KEPT_LETTERS) : undefined));
        expect(words).toContain(places.get(id));
      }
    }),
  );
});
