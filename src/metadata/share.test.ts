import { describe, expect, it } from 'vitest';
import { addresses } from '#lib/addresses.ts';
import { isListed } from './share.ts';

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
