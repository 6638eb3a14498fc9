import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { JSDOM } from 'jsdom';
import { textOf } from '#passages/file.ts';

/** The mark of a note: it stands in a sentence, and its signs keep it apart from the word before. */
const NOTE_MARK = /^\[\d+\]$/;

/**
 * The words of a page as a reader view shows them, in one text with single spaces. Marks of notes are passed over where
 * they are in brackets; all else that a page adds counts, as no reader view knows that it was added.
 */
export function readerView(html: string, address: string): string {
  const { window } = new JSDOM(html, { url: address });
  const { content } = new Readability(window.document).parse() ?? {};
  window.close();
  const $ = load(content ?? '', null, false);
  $('[data-added]').removeAttr('data-added');
  for (const mark of $('sup').toArray()) if (NOTE_MARK.test($(mark).text())) $(mark).attr('data-added', '');
  // Of a picture with a caption the text is the caption.
  $('figure:has(figcaption) img').removeAttr('alt');
  const [root] = $.root().toArray();
  return root ? textOf(root) : '';
}

/** Missing passages of a reader view, and text that it inserts between two. */
export function faultsOfView(view: string, passages: readonly string[], headings: readonly string[]): string[] {
  const titles = new Set(headings);
  let end: number | undefined;
  return passages.flatMap((text) => {
    const start = placeOf(view, text, end ?? 0);
    if (start === undefined) return [`lost: ${text}`];
    const between = end === undefined ? '' : view.slice(end, start).trim();
    end = start + text.length;
    return between === '' || isTitles(between, titles) ? [] : [`between: ${between}`];
  });
}

/** Offset of a text as whole words. */
function placeOf(view: string, text: string, from: number): number | undefined {
  for (let place = view.indexOf(text, from); place >= 0; place = view.indexOf(text, place + 1)) {
    if (/^\s?$/.test(view.charAt(place - 1) + view.charAt(place + text.length).trim())) return place;
  }
  return undefined;
}

/** Whether words are titles, one or several in a row. */
function isTitles(words: string, titles: ReadonlySet<string>): boolean {
  if (titles.has(words)) return true;
  return [...titles].some((title) => words.startsWith(`${title} `) && isTitles(words.slice(title.length + 1), titles));
}
