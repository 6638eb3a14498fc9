import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';
import { isListed, withPlacesIn } from './share.ts';

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
