import { expect, it } from 'vitest';
import { pageAt, wordsOf } from './built.ts';

/** The words of a page of the index, without their other forms. */
function wordsAt(part: string): string[] {
  const $ = pageAt(`/index/${part}/`);
  return $('.words dt')
    .toArray()
    .map((term) => $(term).contents().first().text().trim());
}

/** The line of a word, and the addresses that it leads to. */
function entryOf(part: string, word: string): { line: string; places: (string | undefined)[]; found: string[] } {
  const $ = pageAt(`/index/${part}/`);
  const entry = $('.words > div').filter((_, line) => $(line).children('dt').contents().first().text().trim() === word);
  return {
    line: entry.text().replaceAll(/\s+/g, ' ').trim(),
    places: entry
      .find('dd a')
      .toArray()
      .map((link) => $(link).attr('href')),
    found: entry
      .find('b')
      .toArray()
      .map((mark) => $(mark).text()),
  };
}

it('is reached from the home page, the page about the site, and the search where no script runs', () => {
  for (const address of ['/', '/about/']) {
    expect(pageAt(address)('main a[href="/index/"]').length, address).toBeGreaterThan(0);
  }
  expect(pageAt('/search/')('main noscript').text()).toContain('href="/index/"');
});

it('leads from its letters, with the number of their words, to a word and its passage', () => {
  const $ = pageAt('/index/');
  expect(wordsOf($, 'h1')).toBe('Word index');
  expect(wordsOf($, 'main li a[href="/index/a/"]')).toBe(`A ${wordsAt('a').length} words`);
  expect(entryOf('a', 'anarchy')).toEqual({
    line: 'anarchy Calder ¶2 International anarchy is the plainest portrait …',
    places: ['/essays/calder/#p2'],
    found: ['anarchy'],
  });
});

it('puts inflections together, and other words apart', () => {
  const { line, places, found } = entryOf('c', 'country');
  expect(line).toMatch(/^country countries /);
  expect(places).toContain('/essays/bodor/#p5');
  expect(found).toContain('countries');
  expect(wordsAt('c')).toEqual(expect.arrayContaining(['communications', 'community']));
});

it('has neither function words nor the editor’s words', () => {
  expect(wordsAt('q')).toContain('quotation');
  expect(wordsAt('q')).not.toContain('quxomancy');
  expect(wordsAt('z')).toContain('zyzzyva');
  expect(wordsAt('z')).not.toContain('zorbomancy');
  expect(wordsAt('t')).toContain('territory');
  expect(wordsAt('t')).not.toContain('the');
});

it.each([
  ['cyrillic', 'Cyrillic', 'киберпространство'],
  ['greek', 'Greek', 'κυβερνοχώρος'],
  ['numbers', '0–9', '22'],
])('has a page for %s', (part, heading, word) => {
  expect(wordsOf(pageAt(`/index/${part}/`), 'h1')).toBe(heading);
  expect(wordsAt(part)).toContain(word);
});
