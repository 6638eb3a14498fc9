import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { testWithoutScript as test } from './helpers.ts';
import { sites } from './sites.ts';

// `src/checks` proves the content of the files; only a browser has a strict XML parser.

test('the feed, the site map and the description of the search are XML that a browser can read', async ({ page }) => {
  // The site’s own pages let no script parse anything.
  await page.goto('about:blank');
  const roots = {
    'atom.xml': 'http://www.w3.org/2005/Atom feed',
    'sitemap-index.xml': 'http://www.sitemaps.org/schemas/sitemap/0.9 sitemapindex',
    'sitemap-0.xml': 'http://www.sitemaps.org/schemas/sitemap/0.9 urlset',
    'opensearch.xml': 'http://a9.com/-/spec/opensearch/1.1/ OpenSearchDescription',
  };
  for (const [name, expected] of Object.entries(roots)) {
    const text = readFileSync(`${sites.main.env.OUT_DIR}/${name}`, 'utf8');
    const found = await page.evaluate((xml) => {
      const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
      return `${root.namespaceURI ?? ''} ${root.localName} ${root.querySelector('parsererror')?.textContent ?? ''}`;
    }, text);
    expect(found.trim(), name).toBe(expected);
  }
});
