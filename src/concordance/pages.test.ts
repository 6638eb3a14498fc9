import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '#lib/random.ts';
import { runs } from '#tests/runs.ts';
import { columnSets, linesOf } from './columns.ts';
import type { Entry, IndexedEssay } from './entries.ts';
import { indexWords } from './fixtures/index-words.ts';
import { lettersOf } from './letters.ts';
import { paginate, rangeOf, type IndexPage, type PageEntry } from './pages.ts';

/** Bytes of a page after brotli, at most. */
const PAGE_BUDGET = 100_000;

function essaysOf(count: number, passages: number, textOf: () => string, nameOf: () => string): IndexedEssay[] {
  return Array.from({ length: count }, (_, index) => ({
    slug: `${nameOf()}-${index}`,
    name: nameOf(),
    language: 'en',
    texts: Array.from({ length: passages }, (__, number) => ({
      id: `p${number + 1}`,
      label: `¶${number + 1}`,
      text: textOf(),
    })),
  }));
}

/** The words of a page as `WordColumns.astro` and `entryHtml` write them, and a frame as large as any. */
function render(page: IndexPage, frame: string): string {
  const lines = (entry: PageEntry) =>
    linesOf(entry.places).map((line) => {
      const links = line.map(({ essay, text }) => `<a href="/essays/${essay.slug}/#${text.id}">${text.label}</a>`);
      const [{ essay, text, around }] = line;
      if (!around) return `<dd class="more" lang="${essay.language}"> ${essay.name} ${links.join(' ')}</dd>`;
      const link = `<a href="/essays/${essay.slug}/#${text.id}"> ${essay.name} ${text.label} </a>`;
      return `<dd lang="${essay.language}"> ${link} ${around.before}<b>${around.word}</b>${around.after}</dd>`;
    });
  const sets = columnSets(page.entries()).map((set, index) => ({ id: `from-${index}`, range: rangeOf(set), set }));
  const guide = sets.map(({ id, range }) => `<a href="#${id}" class="astro-abcdefgh">${range}</a>`).join('');
  const words = sets.map(({ id, range, set }) => {
    const entries = set.map(
      (entry) =>
        `<div><dt lang="en"> ${entry.word} <span>${entry.forms.join(', ')}</span></dt>${lines(entry).join('')}</div>`,
    );
    return `<section aria-labelledby="${id}"><h2 id="${id}">${range}</h2><dl>${entries.join('')}</dl></section>`;
  });
  return frame + guide + words.join('');
}

/** Bytes after brotli; at quality 5, which is quick and never better than what a host would send at best. */
function weight(html: string, quality = 5): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

const next = randomFrom(1);
const noise = (from: string, length: number): string =>
  Array.from({ length }, () => from.charAt(Math.floor(next() * from.length))).join('');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const HAN = Array.from({ length: 8_000 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
// Marks of the page around the words: more than they are, and such that nothing makes them smaller.
const FRAME = `<title>${noise(`${LETTERS}${LETTERS.toUpperCase()}0123456789`, 8_000)}</title>`;

/** Words with the frequencies of a language: the tenth is a tenth as frequent as the first. */
const VOCABULARY = Array.from({ length: 20_000 }, () => noise(LETTERS, 3 + Math.floor(next() * 9)));
const word = (): string => VOCABULARY[Math.floor(VOCABULARY.length ** next()) - 1] ?? '';
const words = (count: number, one: () => string): string => Array.from({ length: count }, one).join(' ');

const COLLECTIONS: Record<string, () => IndexedEssay[]> = {
  'of 3,000 essays and 26,000 passages': () =>
    essaysOf(
      3_000,
      26_000 / 3_000,
      () => words(25, word),
      () => words(2, word),
    ),
  'of words that nothing can compress': () =>
    essaysOf(
      100,
      10,
      () => words(60, () => noise(LETTERS, 9)),
      () => noise(LETTERS, 40),
    ),
  'in Chinese that nothing can compress': () =>
    essaysOf(
      60,
      10,
      () => words(40, () => noise(HAN, 8)),
      () => noise(HAN, 4),
    ),
  'with one word in every passage': () =>
    essaysOf(
      4_000,
      5,
      () => 'governance',
      () => noise(LETTERS, 12),
    ),
  'of one essay that is a book of 30,000 passages': () =>
    essaysOf(
      1,
      30_000,
      () => `law ${word()}`,
      () => 'book',
    ),
  'of words as long as a page': () =>
    essaysOf(
      20,
      2,
      () => noise(LETTERS, 20_000),
      () => 'long',
    ),
};

describe.each(Object.entries(COLLECTIONS))('the index of a collection %s', (_name, make) => {
  const entries = indexWords(make());
  const letters = lettersOf(entries);
  const pages = letters.flatMap((letter) => letter.pages);

  it('has no page above the budget', () => {
    const weights = pages
      .map((page) => ({ page, html: render(page, FRAME) }))
      // What weighs most is among the longest.
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, runs(20, pages.length))
      .map(({ page, html }) => ({ page, bytes: weight(html) }))
      .sort((a, b) => b.bytes - a.bytes);
    const [heaviest] = weights;
    if (!heaviest) throw new Error('There are pages.');
    expect(heaviest.bytes).toBeLessThan(PAGE_BUDGET);
    expect(weight(render(heaviest.page, FRAME), 11)).toBeLessThan(heaviest.bytes);
  });

  it('has lists of pages that are no heavier', () => {
    for (const letter of letters) {
      const list = letter.pages.map(({ number, range }) => `<li><a href="/index/${letter.id}/${number}/">${range}</a>`);
      expect(weight(FRAME + list.join(''))).toBeLessThan(PAGE_BUDGET);
    }
  });

  it('leaves no place out when it divides', () => {
    const count = (entries: readonly Pick<Entry, 'places'>[]): number =>
      entries.reduce((sum, { places }) => sum + places.length, 0);
    expect(count(pages.flatMap((page) => page.entries()))).toBe(count(entries));
  });
});

describe('pages', () => {
  const essay = { slug: 'tan', name: 'Tan', language: 'en', texts: [] };
  const entry = (name: string, places: number): Entry => ({
    word: name,
    forms: [],
    places: Array.from({ length: places }, (_, index) => ({
      essay,
      text: { id: `p${index + 1}`, label: `¶${index + 1}`, text: '' },
    })),
  });

  it('are filled with whole words, in order, and say which', () => {
    const pages = paginate([entry('act', 10), entry('actor', 10), entry('add', 10)], 600);
    expect(pages.map(({ number, range }) => [number, range])).toEqual([
      [1, 'act – actor'],
      [2, 'add'],
    ]);
  });

  it('are its own for a word that fills several, with every place of it in order', () => {
    const pages = paginate([entry('act', 2), entry('cyberspace', 100), entry('cycle', 2)], 1_000);
    const ranges = pages.map(({ range }) => range);
    expect(ranges).toEqual([
      'act',
      'cyberspace, part 1 of 3',
      'cyberspace, part 2 of 3',
      'cyberspace, part 3 of 3',
      'cycle',
    ]);
    const places = pages.slice(1, -1).flatMap(({ entries }) => entries().flatMap((one) => one.places));
    expect(places).toEqual(entry('cyberspace', 100).places);
  });
});
