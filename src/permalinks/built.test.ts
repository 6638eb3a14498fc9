import { describe, expect, it } from 'vitest';
import { lastingAddress, readPage } from './built.ts';

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
