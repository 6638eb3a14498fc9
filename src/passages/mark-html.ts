import type { Range } from '#language/group.ts';
import type { EssayPassage, HtmlRun } from './model.ts';

/** A tag, or the text between two tags. In serialised HTML, `<` only begins a tag. */
const TOKENS = /<(?:"[^"]*"|[^">])*>|[^<]+/g;
const ELLIPSIS = '<span class="cut">…</span>';
/** End tags at the end. */
const LAST_ENDS = /(?:\s*<\/(?:p|blockquote|ul|ol|li|div)>)*\s*$/;

/**
 * Marks places in the HTML of a passage and shows only what is in `keep`, if given. Words shown are unchanged; an
 * ellipsis of the editor, `<span class="cut">`, marks a gap. `places` and `keep` are in order, without overlap.
 */
export function markHtml(
  { html, text, runs }: Pick<EssayPassage, 'html' | 'text' | 'runs'>,
  places: readonly Range[],
  keep?: readonly Range[],
): string {
  const marked = places.flatMap((place) => inHtml(place, runs));
  if (!keep) return write(html, marked, [{ start: 0, end: html.length }]);
  // At its ends, the text includes what is beside it up to the next tag: white space, the frame of a picture.
  const kept = keep.flatMap((range) =>
    inHtml(range, runs).map(({ start, end }) => ({
      start: range.start === 0 ? html.lastIndexOf('>', start - 1) + 1 : start,
      end: range.end === text.length ? `${html}<`.indexOf('<', end) : end,
    })),
  );
  return write(html, marked, kept);
}

/** Part of the HTML with a part of the text; none where that has no letters. */
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
  /** Open elements; `waiting` is a start tag not yet written. */
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

/** Splits a range at the borders of others. */
function parts({ start, end }: Range, others: readonly Range[]): Range[] {
  const borders = others.flatMap((other) => [other.start, other.end]).filter((at) => start < at && at < end);
  const sorted = [...new Set([start, ...borders, end])].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => ({ start: sorted[index] ?? start, end: to }));
}
