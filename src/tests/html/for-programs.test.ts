import { expect, it } from 'vitest';
import { fileText, isBuilt, pageAt } from './built.ts';

/** Where the site says that it stands. */
const HOME = 'http://localhost:4321/';

it('tells robots of its site map, and language models of the text of each essay', () => {
  expect(fileText('/robots.txt')).toContain(`\nSitemap: ${HOME}sitemap-index.xml\n`);
  expect(fileText('/sitemap-index.xml')).toContain(`<loc>${HOME}sitemap-0.xml</loc>`);
  const { essays } = JSON.parse(fileText('/passages.json')) as { essays: { slug: string }[] };
  expect(essays.length).toBeGreaterThan(5);
  for (const { slug } of essays) expect(fileText('/llms.txt')).toContain(`](${HOME}essays/${slug}.md): `);
});

it('ships the licences of what is not its own, and says where they are', () => {
  expect(fileText('/licences.txt')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(pageAt('/about/')('main a[href="/licences.txt"]').text()).toBe('licences of their own');
});

it('has an icon', () => {
  expect(pageAt('/')('link[rel=icon][type="image/svg+xml"]').attr('href')).toBe('/favicon.svg');
  expect(isBuilt('/favicon.svg')).toBe(true);
});
