import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { expect, it } from 'vitest';
import { pseudo } from '../sites.ts';
import { everyPageIn, filesIn } from './every-page.ts';

/**
 * The words of a site whose own words all stand in ⟦brackets⟧ and whose content has only words that begin with q: any
 * other word stands in no file of strings.
 */

/** `Node.TEXT_NODE`. */
const TEXT = 3;

/** Attributes that readers see or hear. */
const READ = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'];

/** Written by `Intl` and by styles of citation, and names that are the same in every language. */
const NOT_OURS = [
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|English|and)\b/g,
  /\b(?:APA|Harvard|Vancouver|Chicago|BibTeX|BibLaTeX|RIS|CSL|JSON|Markdown|Atom|Feed|SHA256SUMS|llms\.txt)\b/g,
  /https?:\S+/g,
];

function bareWordsIn($: CheerioAPI): string[] {
  // What stands there is text to a parser that knows script.
  $('noscript').each((_, element) => void $(element).replaceWith($(element).text()));
  $('script, style, code, kbd, .reference, .in-text .words, [data-mark]').remove();
  const texts = $('body, head title')
    .find('*')
    .addBack()
    .contents()
    .filter((_, node) => node.nodeType === TEXT)
    .toArray()
    .map((node) => $(node).text());
  const attributes = READ.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const description = $(
    'meta[name="description"], meta[property="og:title"], meta[property="og:description"], meta[property="og:image:alt"]',
  )
    .toArray()
    .map((tag) => $(tag).attr('content') ?? '');
  // A sentence with elements in it has its brackets in two texts.
  return bareIn([...texts, '\n', ...attributes, ...description].join('\u0000'));
}

/** Words outside brackets, but those of the content. */
function bareIn(all: string): string[] {
  // Sentences stand within others: the innermost first.
  while (/⟦[^⟦⟧]*⟧/.test(all)) all = all.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
  const bare = NOT_OURS.reduce((words, other) => words.replaceAll(other, ' '), all);
  return [...new Set(bare.match(/\p{L}{2,}/gu))].filter((word) => !/^q/i.test(word));
}

/** Texts of a file for other programs, but the names, keys and addresses of its format. */
const TEXTS: [RegExp, (text: string) => string[]][] = [
  [/\.(?:txt|md)$/, (text) => [text.replaceAll(/<[^>]*>|\]\([^)]*\)/g, ' ')]],
  [
    /\.xml$/,
    (text) => {
      const $ = load(text, { xml: true });
      $('id, ShortName, Language, InputEncoding, updated, published, loc, lastmod').remove();
      const html = $('content').toArray();
      const inner = html.map((element) => load($(element).text()).text());
      $('content').remove();
      return [$.root().text(), ...inner];
    },
  ],
  [/feed\.json$/, (text) => valuesOf(JSON.parse(text), ['title', 'summary', 'description', 'content_html'])],
];
/** Keywords of `robots.txt`, and what `llms.txt` calls what may be left out. */
const KEYWORDS = /^(?:User-agent|Allow|Sitemap):.*$|^## Optional$/gm;
/** Licences, and the index of the search. */
const OF_OTHERS = /^licences\.txt$|^search\//;

/** Words of a JSON file at some keys, wherever they stand. */
function valuesOf(data: unknown, keys: readonly string[]): string[] {
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' && keys.includes(key) ? [load(value).text()] : valuesOf(value, keys),
  );
}

it('no word of the interface stands in a text for other programs', () => {
  const files = filesIn(pseudo.env.OUT_DIR, /\.(?:txt|md|xml|json)$/).filter((name) => !OF_OTHERS.test(name));
  const found = files.flatMap((name) => {
    const text = readFileSync(path.join(pseudo.env.OUT_DIR, name), 'utf8').replaceAll(KEYWORDS, ' ');
    const read = TEXTS.find(([pattern]) => pattern.test(name))?.[1];
    return read ? [[name, bareIn(read(text).join('\n'))] as const] : [];
  });
  expect(found.length).toBeGreaterThan(6);
  expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
});

it('no word of the interface stands in what a page says of itself as data', () => {
  const KEYS = ['name', 'headline', 'description', 'abstract', 'alternateName', 'text', 'creditText', 'roleName'];
  const found = everyPageIn(pseudo.env.OUT_DIR).flatMap(({ address, $ }) =>
    $('script[type="application/ld+json"]')
      .toArray()
      .map((script) => [address, bareIn(valuesOf(JSON.parse($(script).text()), KEYS).join('\n'))] as const),
  );
  expect(found.length).toBeGreaterThan(6);
  expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
});

it('no word of the interface stands outside the strings', () => {
  const found = everyPageIn(pseudo.env.OUT_DIR).map(({ address, $ }) => [address, bareWordsIn($)] as const);
  expect(found.length).toBeGreaterThan(20);
  expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
});
