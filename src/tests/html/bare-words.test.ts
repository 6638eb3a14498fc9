import type { CheerioAPI } from 'cheerio';
import { expect, it } from 'vitest';
import { pseudo } from '../sites.ts';
import { everyPageIn } from './every-page.ts';

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
  const all = [...texts, '\n', ...attributes, ...description].join('\u0000');
  const inBrackets = /⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g;
  const bare = [inBrackets, ...NOT_OURS].reduce((words, other) => words.replaceAll(other, ' '), all);
  return [...new Set(bare.match(/\p{L}{2,}/gu))].filter((word) => !/^q/i.test(word));
}

it('no word of the interface stands outside the strings', () => {
  const found = everyPageIn(pseudo.env.OUT_DIR).map(({ address, $ }) => [address, bareWordsIn($)] as const);
  expect(found.length).toBeGreaterThan(20);
  expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
});
