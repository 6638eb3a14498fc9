import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lostAddresses, readAddresses } from '../lost-addresses.ts';
import { sites } from '../sites.ts';
import { fileText, pageAt, wordsOf } from './built.ts';

const { OUT_DIR, CONTENT_DIR } = sites.main.env;

it('every address that was published leads somewhere, in its old form, too', () => {
  expect(lostAddresses(readAddresses(CONTENT_DIR), OUT_DIR)).toEqual([]);
});

it('an address that is lost is found', () => {
  const pages = {
    '/gone/': {},
    '/essays/bodor/cite/gone.bib': {},
    '/essays/bodor/': { fragments: { p1: {}, p11: {} }, aliases: { gone: {} } },
    // The page has moved, with its places.
    '/essays/all-things/': { fragments: { p1: {}, p99: {} } },
  };
  const redirects = {
    '/never-written/': { to: '/essays/bodor/' },
    '/essays/all-things/': { to: '/essays/bodor/' },
    '/essays/calder/': { to: '/essays/calder/' },
  };
  expect(lostAddresses({ pages, redirects }, OUT_DIR)).toEqual([
    '/gone/',
    '/essays/bodor/cite/gone.bib',
    '/essays/bodor/#p11',
    '/essays/bodor/#gone',
    '/essays/all-things/#p99',
    '/never-written/',
    '/essays/all-things/',
    '/essays/calder/',
  ]);
});

it('the page at an old address says where it leads, is not to be listed, and names the new address as its own', () => {
  const $ = pageAt('/essays/all-things/');
  expect($('meta[name=robots]').attr('content')).toBe('noindex');
  expect($('link[rel=canonical]').attr('href')).toMatch(/^http.+\/essays\/everything\/$/);
  expect($('meta[http-equiv=refresh]').attr('content')).toBe('0; url=/essays/everything/');
  expect(wordsOf($, 'main')).toContain('It stands at http');
  expect($('main a').attr('href')).toBe('/essays/everything/');
  // For hosts that read it.
  expect(fileText('/_redirects')).toBe('/essays/all-things/ /essays/everything/ 301\n');
});

it('what the page says of old addresses is none of the words of a passage, of which the search is made', () => {
  expect(wordsOf(pageAt('/essays/everything/'), 'main')).toContain('This passage was ¶48 until 15 July 2024.');
  const { manifest, texts } = readIndex();
  expect(texts).toContain('The last paragraph of the test text.');
  // Neither in what is found nor in where it leads.
  expect(texts).not.toMatch(/until 15 July 2024/);
  expect(manifest).not.toMatch(/"p48"|"plain-words"|"fn-first"/);
});

/** The files of the search that say what is found and where, as they are. */
function readIndex(): { manifest: string; texts: string } {
  const folder = `${OUT_DIR}/search/texts`;
  return {
    manifest: fileText('/search/index.json'),
    texts: readdirSync(folder)
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
      .join('\n'),
  };
}

it('an essay that kept all its addresses says nothing of them', () => {
  expect(wordsOf(pageAt('/essays/bodor/'), 'main')).not.toMatch(/ was ¶\d+ until | from before /);
});
