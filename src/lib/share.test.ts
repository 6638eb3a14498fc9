import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';
import { hasPassagePages, isListed, shareAddress, withPlacesIn } from './share.ts';

describe('the address of a passage that one shares', () => {
  it.each([
    ['its own page, in a collection as large as may be', 200, '/reader/essays/lan/p/3/'],
    ['its place in the essay, in one that is larger', 201, '/reader/essays/lan/#p3'],
  ])('is %s', (_name, essays, address) => {
    const hasPages = hasPassagePages(essays, 200);
    expect(shareAddress(addresses('/reader/'), { essay: 'lan', number: 3 }, hasPages)).toBe(address);
  });

  it('is a place in the essay where no passage is to have a page', () => {
    expect(hasPassagePages(1, 0)).toBe(false);
  });
});

describe('search engines', () => {
  const to = addresses('/reader/');

  it.each(['/', '/p/3/', '/index/p/3/', '/essays/lan/', '/essays/p/', '/essays/p/cite/', '/reader/essays/p/'])(
    'are to list %s',
    (page) => {
      expect(isListed(`https://essays.example.org${page}`)).toBe(true);
    },
  );

  it('are not to list the page of a passage, whatever its essay is called', () => {
    expect(['lan', 'p', 'essays'].map((slug) => isListed(to.passage(slug, 12)))).toEqual([false, false, false]);
  });
});

it('links to places in the essay lead there from the page of a passage, and nothing else is changed', () => {
  const html = '<p><a href="#tables">a</a> <a href="https://example.org/#b" title="#">b</a> &#x3C;a href="#c"></p>';
  expect(withPlacesIn(html, '/essays/lan/')).toBe(html.replace('"#tables"', '"/essays/lan/#tables"'));
});
