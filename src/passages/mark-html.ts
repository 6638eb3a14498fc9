import type { EssayPassage, HtmlRun } from './model.ts';

/** A part of a plain text or of HTML, in UTF-16 units; `end` is behind it. */
export interface Range {
  start: number;
  end: number;
}

/** A tag, or the letters between two tags. In HTML that a program wrote, `<` stands only where a tag begins. */
const TOKENS = /<(?:"[^"]*"|[^">])*>|[^<]+/g;
const ELLIPSIS = '<span class="cut">…</span>';
/** The ends of the blocks that end last. */
const LAST_ENDS = /(?:\s*<\/(?:p|blockquote|ul|ol|li|div)>)*\s*$/;

/**
 * Marks words in the HTML of a passage and, where asked, leaves out what is not to be shown. The words that stay are not
 * changed: where some are missing stands an ellipsis of the editor, `<span class="cut">`.
 *
 * @param passage with its HTML and its plain text, which the places are of
 * @param places what to mark, in order, without overlap
 * @param keep what to show, in order, with something between each two; all where it is left out
 * @returns HTML with `<mark>` around the words, in as many parts as elements divide them into
 */
export function markHtml(
  { html, text, runs }: Pick<EssayPassage, 'html' | 'text' | 'runs'>,
  places: readonly Range[],
  keep?: readonly Range[],
): string {
  const marked = places.flatMap((place) => inHtml(place, runs));
  if (!keep) return write(html, marked, [{ start: 0, end: html.length }]);
  // At the ends of the text belongs to it what stands beside it in the same row: white space, the frame of a picture.
  const kept = keep.flatMap((range) =>
    inHtml(range, runs).map(({ start, end }) => ({
      start: range.start === 0 ? html.lastIndexOf('>', start - 1) + 1 : start,
      end: range.end === text.length ? `${html}<`.indexOf('<', end) : end,
    })),
  );
  return write(html, marked, kept);
}

/** Where a part of a text stands in its HTML: from its first letter to its last; nowhere where it has none. */
function inHtml({ start, end }: Range, runs: readonly HtmlRun[]): Range[] {
  const first = runs.find((run) => run[1] > start);
  const last = runs.findLast((run) => run[0] < end);
  if (!first || !last || first[0] >= end || last[1] <= start) return [];
  return [
    {
      start: first[2] + (isSame(first) ? Math.max(0, start - first[0]) : 0),
      end: last[3] - (isSame(last) ? Math.max(0, last[1] - end) : 0),
    },
  ];
}

function isSame([start, end, htmlStart, htmlEnd]: HtmlRun): boolean {
  return end - start === htmlEnd - htmlStart;
}

function write(html: string, marked: readonly Range[], kept: readonly Range[]): string {
  let written = '';
  let [hasWords, isCut] = [false, false];
  /** Elements that are open: their tag as long as it is not written. */
  const open: { waiting: string }[] = [];
  const put = (part: string): void => {
    for (const element of open) {
      written += element.waiting;
      element.waiting = '';
    }
    written += part;
  };
  const putTag = (tag: string, isKept: boolean): void => {
    if (tag.startsWith('</')) {
      if (open.pop()?.waiting === '') written += tag;
      return;
    }
    if (isKept) put(tag);
    if (hasEnd(tag)) open.push({ waiting: isKept ? '' : tag });
  };
  const putWords = (words: string, isKept: boolean, isMarked: boolean): void => {
    const isBlank = words.trim() === '';
    if (!isKept) isCut ||= !isBlank;
    if (!isKept || words === '') return;
    if (isCut && !isBlank) put(hasWords ? ` ${ELLIPSIS} ` : `${ELLIPSIS} `);
    if (!isBlank) [isCut, hasWords] = [false, true];
    put(isMarked ? `<mark>${words}</mark>` : words);
  };
  for (const { 0: token, index } of html.matchAll(TOKENS)) {
    const whole = { start: index, end: index + token.length };
    if (token.startsWith('<')) putTag(token, isWithin(whole, kept));
    else if (token.trim() === '') putWords(token, isWithin(whole, kept), false);
    else {
      for (const part of parts(whole, [...marked, ...kept])) {
        putWords(html.slice(part.start, part.end), isWithin(part, kept), isWithin(part, marked));
      }
    }
  }
  return isCut ? written.replace(LAST_ENDS, (ends) => ` ${ELLIPSIS}${ends}`) : written;
}

function hasEnd(tag: string): boolean {
  return !/^<(?:br|hr|img|input|wbr)\b/.test(tag);
}

function isWithin({ start, end }: Range, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** Divides a range where others begin or end. */
function parts({ start, end }: Range, others: readonly Range[]): Range[] {
  const borders = others.flatMap((other) => [other.start, other.end]).filter((at) => start < at && at < end);
  const sorted = [...new Set([start, ...borders, end])].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => ({ start: sorted[index] ?? start, end: to }));
}
