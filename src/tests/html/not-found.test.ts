import { expect, it } from 'vitest';
import { pageAt, wordsOf } from './built.ts';

it.each([
  ['main', ''],
  ['folder', '/reader'],
] as const)('the page for wrong addresses of the site %s leads to the essays, and to the search', (site, folder) => {
  const $ = pageAt('/404.html', site);
  expect(wordsOf($, 'h1')).toBe('There is no page at this address');
  const links = $('main li a').toArray();
  expect(links).toHaveLength(7);
  expect(links.map((link) => [$(link).attr('href'), $(link).text()])).toContainEqual([
    `${folder}/essays/bodor/`,
    'Closer Cooperation In Cyberspace',
  ]);
  expect($('main form').attr('action')).toBe(`${folder}/search/`);
  expect($('main form input[type=search]').attr('name')).toBe('q');
});

it('search engines are told not to list the page for wrong addresses, and it names no address as its own', () => {
  const $ = pageAt('/404.html');
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
  expect($('link[rel=canonical]')).toHaveLength(0);
});
