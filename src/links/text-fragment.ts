import type { Range } from '#language/group.ts';
import { findEnd, findFirst, readPage, type PageText, type TextPoint, type Wanted } from './page-text.ts';
import { wellFormed } from '#lib/well-formed.ts';

export type { TextPoint } from './page-text.ts';

/** Longest text that a directive repeats whole, in words and characters; of longer ones it has both ends. */
const WHOLE_WORDS = 20;
const WHOLE_CHARACTERS = 300;
/** Words at each end of a range. */
const END_WORDS = 4;

/** Extends a selection to whole words and trims white space; undefined where it touches no word. */
export function wholeWords(
  blocks: readonly string[],
  start: TextPoint,
  end: TextPoint,
): { start: TextPoint; end: TextPoint } | undefined {
  const page = readPage(blocks);
  const whole = complete(page, placeIn(page, start), placeIn(page, end));
  if (!whole) return undefined;
  const pointAt = (place: number): TextPoint => {
    const block = page.blocks.findIndex((other) => place <= other.end);
    return { block, offset: place - (page.blocks[block]?.start ?? 0) };
  };
  return { start: pointAt(whole.start), end: pointAt(whole.end) };
}

/**
 * Makes the text directive of a selection, to be put behind `:~:`: `text=[prefix-,]start[,end][,-suffix]` ("URL
 * Fragment Text Directives", WICG). Prefix and suffix appear only where the words would be found elsewhere first. Empty
 * where no directive leads to the selection.
 *
 * `blocks`: all text that any browser may show, in document order, white space folded, without line breaks.
 */
export function textFragment(blocks: readonly string[], start: TextPoint, end: TextPoint): string {
  const page = readPage(blocks);
  const whole = complete(page, placeIn(page, start), placeIn(page, end));
  if (!whole) return '';
  const words = page.words.filter((word) => overlap(word, whole));
  const text = page.text.slice(whole.start, whole.end);
  const isInOneBlock = !text.includes('\n');
  if (!isInOneBlock || (words.length > 1 && (text.length > WHOLE_CHARACTERS || words.length > WHOLE_WORDS))) {
    const range = rangeDirective(page, whole, words);
    if (range !== '' || !isInOneBlock) return range;
  }
  const found = firstThatLeads(page, whole, [text], 'both');
  return found ? directive(found.prefix, [found.words], found.suffix) : '';
}

function placeIn(page: PageText, { block, offset }: TextPoint): number {
  const { start = 0, end = 0 } = page.blocks[block] ?? {};
  return Math.min(start + offset, end);
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && a.end > b.start;
}

function blockOf(page: PageText, place: number): Range {
  return page.blocks.find(({ end }) => place <= end) ?? { start: 0, end: 0 };
}

/** Extends a stretch to whole words, with adjacent punctuation as far as selected. */
function complete(page: PageText, start: number, end: number): Range | undefined {
  const touched = page.words.filter((word) => overlap(word, { start, end }));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const from = Math.min(first.start, Math.max(start, blockOf(page, first.start).start));
  const to = Math.max(last.end, Math.min(end, blockOf(page, last.end).end));
  const text = page.text.slice(from, to);
  return { start: to - text.trimStart().length, end: from + text.trimEnd().length };
}

/** Directive of a long stretch by its first and last words, each within one block. */
function rangeDirective(page: PageText, whole: Range, words: readonly Range[]): string {
  const [firstBlock, lastBlock] = [blockOf(page, whole.start), blockOf(page, whole.end)];
  // Within one block each end has its half, so that they do not overlap.
  const middle = firstBlock === lastBlock ? words[words.length >> 1]?.start : undefined;
  const head = { start: whole.start, end: middle ?? firstBlock.end };
  const tail = { start: middle ?? lastBlock.start, end: whole.end };
  const heads = words.filter((word) => overlap(word, head)).slice(0, END_WORDS);
  const tails = words.filter((word) => overlap(word, tail)).slice(-END_WORDS);
  // Few words first, then all; at the end also a single one, which cannot overlap an earlier match of itself.
  const starts = [heads.at(-1)?.end, head.end].map((end) => page.text.slice(head.start, end).trim());
  const ends = [tails[0]?.start, tail.start, tails.at(-1)?.start].map((start) =>
    page.text.slice(start, tail.end).trim(),
  );

  const start = firstThatLeads(page, whole, starts, 'prefix');
  if (!start) return '';
  const end = firstThatLeads(page, whole, ends, 'suffix', whole.start + start.words.length);
  return end ? directive(start.prefix, [start.words, end.words], end.suffix) : '';
}

/**
 * Finds words that lead to the beginning (or, with `suffix` alone, the end) of a stretch, with as little context as
 * needed. Context within the block comes first: neighbouring blocks may change. `choices` are in order of preference.
 */
function firstThatLeads(
  page: PageText,
  whole: Range,
  choices: readonly string[],
  sides: 'prefix' | 'suffix' | 'both',
  from = 0,
): Wanted | undefined {
  const before = sides === 'suffix' ? undefined : contexts(page, whole.start, -1);
  const after = sides === 'prefix' ? undefined : contexts(page, whole.end, 1);
  const leads = (wanted: Wanted): boolean => {
    return sides === 'suffix'
      ? findEnd(page, wanted, from)?.end === page.placeOf[whole.end]
      : findFirst(page, wanted, from)?.start === page.placeOf[whole.start];
  };
  for (const place of ['own', 'neighbour'] as const) {
    const prefixes = before?.[place] ?? [];
    const suffixes = after?.[place] ?? [];
    for (const words of choices) {
      for (const context of surroundings(prefixes, suffixes)) {
        const wanted = { words, ...context };
        if (leads(wanted)) return wanted;
      }
    }
  }
  return undefined;
}

/** Contexts of growing size, none first. */
function* surroundings(
  prefixes: readonly string[],
  suffixes: readonly string[],
): Generator<{ prefix?: string | undefined; suffix?: string | undefined }> {
  yield {};
  const longest = Math.max(prefixes.length, suffixes.length);
  for (let index = 0; index < longest; index += 1) {
    const prefix = prefixes[Math.min(index, prefixes.length - 1)];
    const suffix = suffixes[Math.min(index, suffixes.length - 1)];
    if (prefix !== undefined) yield { prefix };
    if (suffix !== undefined) yield { suffix };
    if (prefix !== undefined && suffix !== undefined) yield { prefix, suffix };
  }
}

/** Contexts on one side of a position, a word more each time; at the edge of a block, the next block goes on. */
function contexts(page: PageText, place: number, side: -1 | 1): Record<'own' | 'neighbour', string[]> {
  const own = beside(page, place, side);
  const rest = side < 0 ? page.text.slice(0, place).trimEnd() : page.text.slice(place).trimStart();
  const edge = side < 0 ? rest.length : page.text.length - rest.length;
  return { own, neighbour: own.length > 0 ? own : beside(page, edge, side) };
}

function beside(page: PageText, place: number, side: -1 | 1): string[] {
  const block = blockOf(page, place);
  const part = side < 0 ? { start: block.start, end: place } : { start: place, end: block.end };
  const words = page.words.filter((word) => overlap(word, part));
  const cuts = side < 0 ? words.map(({ start }) => start).reverse() : words.map(({ end }) => end);
  const texts = [...cuts, side < 0 ? part.start : part.end].map((cut) =>
    (side < 0 ? page.text.slice(cut, part.end) : page.text.slice(part.start, cut)).trim(),
  );
  return [...new Set(texts)].filter((text) => text !== '');
}

function directive(prefix: string | undefined, words: readonly string[], suffix: string | undefined): string {
  const parts = words.map(escape);
  if (prefix !== undefined) parts.unshift(`${escape(prefix)}-`);
  if (suffix !== undefined) parts.push(`-${escape(suffix)}`);
  return `text=${parts.join(',')}`;
}

/**
 * Escapes the syntax of directives (`&`, `-`, `,`), what a fragment may not contain, and what programs take for the end
 * of an address in plain text.
 */
function escape(text: string): string {
  return encodeURIComponent(wellFormed(text)).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
