import { describe, expect, it } from 'vitest';
import { addresses } from './addresses.ts';

describe('addresses', () => {
  it.each([
    ['the root', '/', '/'],
    ['nothing, which is the root', '', '/'],
    ['slashes only', '//', '/'],
    ['a folder with slashes at both ends', '/reader/', '/reader/'],
    ['a folder without slashes', 'reader', '/reader/'],
    ['a folder with a slash before it', '/reader', '/reader/'],
    ['a folder with a slash after it', 'reader/', '/reader/'],
    ['a folder in a folder', '/texts/reader', '/texts/reader/'],
  ])('lead below a base path that is %s', (_name, base, root) => {
    const site = addresses(base);
    expect(site.home).toBe(root);
    expect(site.search).toBe(`${root}search/`);
    expect(site.about).toBe(`${root}about/`);
    expect(site.essay('lan')).toBe(`${root}essays/lan/`);
    expect(site.wordIndex()).toBe(`${root}index/`);
    expect(site.wordIndex('c/2')).toBe(`${root}index/c/2/`);
    expect(site.file('favicon.svg')).toBe(`${root}favicon.svg`);
  });

  it('lead to a folder of the copied files with its slash kept', () => {
    expect(addresses('/reader/').file('fonts/')).toBe('/reader/fonts/');
  });
});
