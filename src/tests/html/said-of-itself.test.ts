import type { CheerioAPI } from 'cheerio';
import { expect, it } from 'vitest';
import { pageAt } from './built.ts';
import { policyWithinPage } from '#hosting/headers.ts';
import { inlineOf, sha256 } from '#hosting/inline.ts';
import { siteFiles } from '#hosting/write-host-files.ts';
import { sites } from '../sites.ts';
import { everyPage } from './every-page.ts';
import { site } from '#content/site.ts';

/** A description in JSON-LD, as far as these tests read it. */
interface Described {
  '@id'?: string;
  url?: string;
  hasPart?: { name?: string; url: string }[];
  isPartOf?: { '@id': string };
  [key: string]: unknown;
}

function describedAs($: CheerioAPI): Described {
  const blocks = $('script[type="application/ld+json"]').toArray();
  expect(blocks.length).toBeLessThanOrEqual(1);
  return JSON.parse($(blocks).text() || '{}') as Described;
}

/** Values of the `<meta>` tags of a name. */
function said($: CheerioAPI, name: string): (string | undefined)[] {
  const tags = $(`meta[property="${name}"], meta[name="${name}"]`).toArray();
  return tags.map((tag) => $(tag).attr('content'));
}

it('every page says to previews elsewhere what it says to its readers', () => {
  const pages = everyPage('main');
  expect(pages.length).toBeGreaterThan(100);
  for (const { address, $ } of pages) {
    // Pages at old addresses only forward.
    if ($('meta[http-equiv=refresh]').length > 0) continue;
    const [title = '', ...otherTitles] = said($, 'og:title');
    expect(otherTitles, address).toEqual([]);
    expect(title, address).toMatch(/\S/);
    expect($('title').text(), address).toContain(title);
    expect(said($, 'og:description'), address).toEqual(said($, 'description'));
    expect(said($, 'description'), address).toHaveLength(1);
    expect(said($, 'og:site_name'), address).toEqual([site.name]);
    const addresses = said($, 'og:url').map((url) => decodeURI(new URL(url ?? '').pathname));
    if (address === '/404.html') {
      expect(addresses).toEqual([]);
      expect(said($, 'robots')).toEqual(['noindex']);
    } else expect(addresses).toEqual([address]);
  }
});

it('essays say in JSON-LD what they are, who wrote them, and what they are based on', () => {
  const bodor = describedAs(pageAt('/essays/bodor/'));
  expect(bodor).toMatchObject({
    '@type': 'OpinionNewsArticle',
    author: [{ name: 'Bodor Ilka', familyName: 'Bodor', affiliation: { name: 'Islands Review' } }],
    datePublished: '2020-11-26',
    isBasedOn: {
      url: 'https://islands.example/review/20201126/282144998894836',
      publisher: { name: 'Islands Review' },
    },
  });
  expect(bodor.hasPart).toHaveLength(4);
  const calder = describedAs(pageAt('/essays/calder/'));
  expect(calder).toMatchObject({
    '@type': 'Article',
    author: [{ name: 'Jonas Calder', familyName: 'Calder' }],
    isBasedOn: { publisher: { name: 'Wave Notes' } },
  });
  expect(JSON.stringify(calder)).not.toContain('datePublished');
});

// The check of JSON-LD proves that a block describes its page, the check of links that what it names is there.
it.each(['main', 'folder'] as const)(
  'what essays of the site %s say in JSON-LD is of their sections, and of the site',
  (name) => {
    const [home = ''] = said(pageAt('/', name), 'og:url');
    const essays: string[] = [];
    for (const { address, $ } of everyPage(name)) {
      if (!/^\/essays\/[^/]+\/$/.test(address)) continue;
      const data = describedAs($);
      if (data['@id'] === undefined) continue;
      const own = home + address.slice(1);
      expect(data.url).toBe(data['@id']);
      essays.push(address);
      expect(data.isPartOf?.['@id']).toBe(home);
      for (const { url, name: title = '' } of data.hasPart ?? []) {
        const [page = '', id = ''] = url.split('#');
        expect(page).toBe(own);
        expect(title).toMatch(/\S/);
        expect($(`[id="${id}"]`).text(), url).toContain(title);
      }
    }
    expect(essays).toHaveLength(7);
  },
);

/** Pages in which their styles stand. */
const LANDING = /^(essays\/[^/]+\/(p\/\d+\/)?|topics\/[^/]+\/[^/]+\/)?$/;

it.each(['main', 'folder'] as const)('every page says the policy that hosts send, right at its start (%s)', (name) => {
  const folder = sites[name].env.OUT_DIR;
  const { styles } = inlineOf(folder, siteFiles(folder));
  for (const { address, $ } of everyPage(name)) {
    const policy = $('meta[charset]').next('meta[http-equiv=content-security-policy]').attr('content');
    const hashes = (selector: string) =>
      $(selector)
        .toArray()
        .map((element) => sha256($(element).text()));
    const [scripts, own] = [hashes('head script:not([src])'), hashes('style')];
    const isForward = $('meta[http-equiv=refresh]').length > 0;
    const isLanding = !isForward && LANDING.test(address.slice(1));
    expect([scripts.length, own.length]).toEqual([1, isLanding ? 1 : 0]);
    const readsOthers = own.length === 0 || $('a[href*="/"][href*="#"]').length > 0;
    expect([address, policy]).toEqual([address, policyWithinPage({ scripts, styles: readsOthers ? styles : own })]);
  }
});
