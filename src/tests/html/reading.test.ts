import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { sites } from '../sites.ts';
import { pageAt, wordsOf } from './built.ts';
import { filesOf } from './every-page.ts';

const HEAD = 'article > header';
const ABOUT = 'section[aria-labelledby=about-this-text]';

function allTexts($: CheerioAPI, selector: string): string[] {
  const elements = $(selector).toArray();
  return elements.map((element) => $(element).text().trim());
}

function hrefs($: CheerioAPI, selector: string): (string | undefined)[] {
  const elements = $(selector).toArray();
  return elements.map((element) => $(element).attr('href'));
}

describe('the home page', () => {
  const $ = pageAt('/');

  it('shows each essay', () => {
    expect(hrefs($, 'article h2 a')).toEqual(
      ['facts-missing', 'bodor', 'calder', 'dorn', 'everything', 'from-a-source', 'salim'].map(
        (slug) => `/essays/${slug}/`,
      ),
    );
  });

  it.each([
    ['bodor', 'Bodor Ilka', /Islands Review, 26 November 2020 · [34] minutes to read/],
    ['calder', 'Jonas Calder', /Wave Notes, date not stated · \d+ minutes to read/],
  ])(
    'says of the essay %s who wrote it, where and when, how long it takes, and what is in it',
    (slug, author, facts) => {
      const address = `/essays/${slug}/`;
      const entry = $('article').has(`h2 a[href="${address}"]`);
      const words = entry.text().replaceAll(/\s+/g, ' ');
      expect(words).toContain(author);
      expect(words).toMatch(facts);
      // The summary is said to be the editor’s.
      expect(words).toMatch(/Editor’s summary\. \S+/);
      const sections = entry.find('ol[aria-label=Sections] a').toArray();
      expect(sections).toHaveLength(4);
      for (const section of sections) expect($(section).attr('href')).toMatch(new RegExp(`^${address}#[a-z-]+$`));
    },
  );
});

describe('an essay', () => {
  const $ = pageAt('/essays/bodor/');

  it('begins with its title, author, kind, publication and date, and who else is named', () => {
    const head = wordsOf($, HEAD);
    expect(wordsOf($, 'h1')).toBe('Closer Cooperation In Cyberspace');
    expect(head).toContain('By Bodor Ilka');
    expect(head).toContain('Opinion column in a weekly that was invented for tests');
    expect(head).toContain('Islands Review, 26 November 2020');
    expect($(`${HEAD} time`).attr('datetime')).toBe('2020-11-26');
    expect(
      $(`${HEAD} dt`)
        .filter((_, term) => $(term).text() === 'Copy editor')
        .next()
        .text(),
    ).toBe('Gwen Marsh');
    expect(head).not.toContain('inferred');
  });

  it('gives the original’s address and the rights at its end', () => {
    const original = 'https://islands.example/review/20201126/282144998894836';
    expect($(`${ABOUT} a[href="${original}"]`).text()).toBe(original);
    expect(wordsOf($, ABOUT)).toContain('Invented for tests. No licence is stated.');
    expect(wordsOf($, ABOUT)).toContain('Staff writer of Islands Review.');
  });

  it('lists what was left out of it, with the reasons, closed until a reader opens it', () => {
    const list = `${ABOUT} details`;
    expect($(list).attr('open')).toBeUndefined();
    expect(wordsOf($, `${list} summary`)).toBe('What became of each line of the text as received');
    expect(wordsOf($, list)).toContain('Line 27: Pull quote. Left out:');
    expect(wordsOf($, list)).toContain('Its characters were lost before the text was received');
    expect(wordsOf($, list)).toMatch(/e-mail address .* is not published/);
  });

  it('has its contents: the headings, in order', () => {
    for (const slug of ['bodor', 'calder', 'dorn', 'everything', 'facts-missing', 'from-a-source', 'salim']) {
      const page = pageAt(`/essays/${slug}/`);
      const headings = page('article :is(h2, h3, h4)[id]:not(nav *)').toArray();
      const wanted = headings
        .map((heading) => [`#${page(heading).attr('id') ?? ''}`, page(heading).text().trim()])
        .filter(([, title]) => title !== 'Editor’s notes');
      const links = page('nav[aria-labelledby=contents] a').toArray();
      expect(
        links.map((link) => [page(link).attr('href'), page(link).text().trim()]),
        slug,
      ).toEqual(wanted);
    }
  });
});

it('a title that was inferred is said to be, and from what; a date that is not known is not made up', () => {
  const $ = pageAt('/essays/calder/');
  const head = wordsOf($, HEAD);
  expect(wordsOf($, 'h1')).toBe('Harbour and Horizon: Arland’s Cyberspace Governance');
  expect(head).toContain('Title inferred from the address of the page where the essay was published');
  expect(head).toContain('Wave Notes, date not stated');
  expect(head).toContain('After the outbreak of COVID-19, of which it speaks, so 2020 or later.');
  expect($(`${HEAD} time`)).toHaveLength(0);
  expect(wordsOf($, 'aside[aria-label="Note on the author"]')).toContain('Prof. Jonas Calder teaches');
});

it.each([
  ['bodor', 10],
  ['calder', 4],
])('the passages of the essay %s are its %i paragraphs, each with its number', (slug, count) => {
  const $ = pageAt(`/essays/${slug}/`);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  expect(hrefs($, 'article .passage > .passage-link')).toEqual(numbers.map((number) => `#p${number}`));
  expect(numbers.map((number) => $(`.passage#p${number} > p`).length)).toEqual(numbers.map(() => 1));
});

it('an essay leads to the one before and the one after it', () => {
  const others = (slug: string) => {
    const $ = pageAt(`/essays/${slug}/`);
    const links = $('nav[aria-label="Other essays"] a').toArray();
    return links.map((link) => [$(link).find('.meta').first().text(), $(link).attr('href')]);
  };
  expect(others('facts-missing')).toEqual([['Next essay', '/essays/bodor/']]);
  expect(others('bodor')).toEqual([
    ['Previous essay', '/essays/facts-missing/'],
    ['Next essay', '/essays/calder/'],
  ]);
  expect(others('salim')).toEqual([['Previous essay', '/essays/from-a-source/']]);
});

it('an essay of which little is known says no more than that', () => {
  const $ = pageAt('/essays/facts-missing/');
  expect(wordsOf($, HEAD)).toMatch(/By Ana Alpha and Beta Bo/);
  expect(wordsOf($, HEAD)).toContain('Sheet Without an Address, date not stated');
  // On paper, where nothing can be followed, its address and the original’s stand here as well.
  expect(allTexts($, `${HEAD} div:not(.on-paper) > dt`)).toEqual(['First published', 'Length', 'Citation']);
  expect($('details')).toHaveLength(0);
  expect(wordsOf($, 'article')).not.toMatch(/undefined|null|\[object/);
});

it('an address of mail that is withheld is in no file of the site', () => {
  const folder = sites.main.env.OUT_DIR;
  const names = filesOf('main', /\.(html|md|txt|json|xml|bib|ris)$/);
  expect(names.length).toBeGreaterThan(300);
  const telling = names.filter((name) => readFileSync(path.join(folder, name), 'utf8').includes('@islands.example'));
  expect(telling).toEqual([]);
});
