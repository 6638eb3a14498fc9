import type { CheerioAPI } from 'cheerio';
import { expect, it } from 'vitest';
import { pseudo } from '../sites.ts';
import { everyPageIn } from './every-page.ts';

/**
 * The words of a site whose own words all stand in ⟦brackets⟧ and whose content has only words that begin with q: any
 * other word stands in no file of strings.
 */

/** Attributes that readers see or hear. */
const READ = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label'];

/** Written by `Intl` and by standards, in any language: months, kinds of files, names of styles of citation. */
const NOT_OURS =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|English)\b|https?:\S+/g;

function bareWordsIn($: CheerioAPI): string[] {
  $('script:not([type]), style, code, .reference, cite-text, [data-mark]').remove();
  const texts = $('body, head title')
    .find('*')
    .addBack()
    .contents()
    .filter((_, node) => node.type === 'text')
    .toArray()
    .map((node) => $(node).text());
  const attributes = READ.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const description = $('meta[name="description"], meta[property^="og:"]').toArray().map((tag) => $(tag).attr('content') ?? '');
  // A sentence with elements in it has its brackets in two texts.
  const all = [...texts, '\n', ...attributes, ...description].join('\u0000');
  const bare = all.replaceAll(/⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ' ').replaceAll(NOT_OURS, ' ');
  return [...new Set(bare.match(/\p{L}{2,}/gu))].filter((word) => !/^q/i.test(word));
}

it('no word of the interface stands outside the strings', () => {
  const found = everyPageIn(pseudo.env.OUT_DIR).map(({ address, $ }) => [address, bareWordsIn($)] as const);
  expect(found.length).toBeGreaterThan(20);
  expect(Object.fromEntries(found.filter(([, words]) => words.length > 0))).toEqual({});
});
