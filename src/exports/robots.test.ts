import { expect, it } from 'vitest';
import { siteAt } from './fixtures/model.ts';
import { robots } from './robots.ts';

it('tells robots where the site map is', () => {
  expect(robots(siteAt('https://essays.example.org', '/'))).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://essays.example.org/sitemap-index.xml\n',
  );
});

it('says where it belongs when the site stands in a folder, where no robot reads it', () => {
  expect(robots(siteAt('https://essays.example.org', '/reader/'))).toBe(
    '# Robots read only https://essays.example.org/robots.txt: these lines belong there.\n\n' +
      'User-agent: *\nAllow: /\n\nSitemap: https://essays.example.org/reader/sitemap-index.xml\n',
  );
});
