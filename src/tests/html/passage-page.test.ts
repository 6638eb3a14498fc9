import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { fileText, isBuilt, pageAt, wordsOf } from './built.ts';
import { site } from '#content/site.ts';

/** Metadata of a page for previews. */
function meta($: CheerioAPI, name: string): string | undefined {
  return $(`head meta[property="${name}"], head meta[name="${name}"]`).attr('content');
}

/** Target of a link, by its text. */
function hrefOf($: CheerioAPI, words: string): string | undefined {
  const links = $('main a').filter((_, link) => $(link).text().trim() === words);
  return links.attr('href');
}

describe('the page of a passage', () => {
  const $ = pageAt('/essays/bodor/p/3/');

  it('has the words of the passage, and what it is from', () => {
    expect(wordsOf($, 'title')).toBe(`¶3 of Closer Cooperation In Cyberspace, by Bodor Ilka · ${site.name}`);
    expect(wordsOf($, 'h1')).toBe('Passage 3 of 10 from Closer Cooperation In Cyberspace');
    expect(wordsOf($, 'main blockquote')).toMatch(/^At the Second WIC in 2015/);
    for (const fact of ['¶3', 'The World Islands Conference', 'Bodor Ilka', 'Islands Review, 26 November 2020']) {
      expect(wordsOf($, 'main figure')).toContain(fact);
    }
  });

  it('leads into the essay, to the very passage, and to how the essay is cited', () => {
    expect(hrefOf($, 'Read it in the essay')).toBe('/essays/bodor/#p3');
    expect(hrefOf($, 'Cite')).toBe('/essays/bodor/cite/');
  });

  it('leads to the passages before and after it, from the first to the last', () => {
    const turns = [1, 2, 3, 4].map((number) => {
      const page = pageAt(`/essays/calder/p/${number}/`);
      const links = page('nav[aria-label="Passages before and after"] a').toArray();
      return links.map(
        (link) => `${page(link).find('.meta').text().replaceAll(/\s+/g, ' ').trim()}: ${page(link).attr('href') ?? ''}`,
      );
    });
    const previous = (number: number) => `Previous passage, ¶${number}: /essays/calder/p/${number}/`;
    const next = (number: number) => `Next passage, ¶${number}: /essays/calder/p/${number}/`;
    expect(turns).toEqual([[next(2)], [previous(1), next(3)], [previous(2), next(4)], [previous(3)]]);
  });

  it('is there of every passage, with its words, whatever it is made of', () => {
    const essay = pageAt('/essays/everything/');
    // Left out there are marks of notes and the links to the place itself, and words stand for pictures.
    essay('[data-added]').remove();
    for (const picture of essay('img').toArray()) {
      essay(picture).replaceWith(`[Picture: ${picture.attribs.alt ?? ''}]`);
    }
    expect(essay('.prose > .passage')).toHaveLength(44);
    for (let number = 1; number <= 44; number += 1) {
      const page = pageAt(`/essays/everything/p/${number}/`);
      expect(wordsOf(page, 'main blockquote.prose'), `¶${number}`).toBe(wordsOf(essay, `#p${number}`));
    }
    expect(isBuilt('/essays/everything/p/45/')).toBe(false);
  });

  it('leads with its own links to where they lead in the essay', () => {
    expect(hrefOf(pageAt('/essays/everything/p/7/'), 'a link within the page')).toBe('/essays/everything/#tables');
  });

  it('is not for search engines, which are led to the essay', () => {
    expect($('link[rel=canonical]').attr('href')).toMatch(/^http[^#]+\/essays\/bodor\/$/);
    expect(meta($, 'robots')).toBe('noindex');
    expect(fileText('/sitemap-0.xml')).toContain('/essays/bodor/</loc>');
    expect(fileText('/sitemap-0.xml')).not.toMatch(/\/essays\/[^<]*\/p\//);
    expect(meta(pageAt('/essays/bodor/'), 'robots')).toBeUndefined();
  });

  it('tells previews elsewhere its first sentence', () => {
    const page = pageAt('/essays/calder/p/2/');
    expect(meta(page, 'description')).toMatch(/^International anarchy is .+\.$/);
    expect(meta(page, 'og:title')).toMatch(/^¶2 of Harbour and Horizon: .+, by Jonas Calder/);
    expect(meta(page, 'og:image:alt')).toMatch(/^¶2 of .+: International anarchy is /);
    // Its own address: a preview made from this would else be of the essay.
    expect(meta(page, 'og:url')).toMatch(/\/essays\/calder\/p\/2\/$/);
  });

  it('has whole addresses below a folder', () => {
    const published = 'https://essays.example.org/reader/essays/bodor/';
    const page = pageAt('/essays/bodor/p/3/', 'folder');
    expect(page('link[rel=canonical]').attr('href')).toBe(published);
    expect(meta(page, 'og:url')).toBe(`${published}p/3/`);
    expect(meta(page, 'og:image')).toBe(`${published}p/3/card.png`);
    expect(hrefOf(page, 'Read it in the essay')).toBe('/reader/essays/bodor/#p3');
  });
});

// That it is a picture, of the size that is promised, and small enough, the check of cards sees to.
it.each(['/', '/essays/bodor/', '/essays/bodor/p/10/'])('the page %s has a card of its own', (address) => {
  const $ = pageAt(address);
  expect(new URL(meta($, 'og:image') ?? '').pathname).toBe(`${address}card.png`);
  expect(meta($, 'og:image:alt')).toMatch(/\S{3}/);
  expect(meta($, 'twitter:card')).toBe('summary_large_image');
});
