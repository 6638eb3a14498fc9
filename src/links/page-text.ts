import type { Range } from '#language/group.ts';
import { UNDETERMINED } from '#language/language.ts';
import { segmentsOf } from '#language/segmenter.ts';
import escapeStringRegexp from 'escape-string-regexp';

/** A position in the text of a page. */
export interface TextPoint {
  /** Index of the block. */
  block: number;
  /** Offset in the block, in UTF-16 units. */
  offset: number;
}

/** The text of a page, indexed as browsers search it for a text directive. */
export interface PageText {
  /** All blocks, one a line. */
  text: string;
  blocks: Range[];
  /** Words by the boundaries of UAX #29. */
  words: Range[];
  /** Normalised text. */
  folded: string;
  /** Normalises a character of the page. */
  fold: (character: string) => string;
  /** Maps offsets of the text to offsets of the normalised text. */
  placeOf: readonly number[];
  /** Word boundaries in the normalised text. */
  bounds: ReadonlySet<number>;
}

const SINGLE_QUOTES = /[‘’‚‛׳]/g;
const DOUBLE_QUOTES = /[“”„‟״]/g;
/** Letters equal to two others at the primary level that NFKD does not decompose. */
const LIGATURES: Record<string, string> = { æ: 'ae', œ: 'oe' };
/** Primary level of UTS #10, as the specification demands: letters without accents and case. */
const { compare } = new Intl.Collator(UNDETERMINED, { usage: 'search', sensitivity: 'base' });

/** Character without case, accents, zero-width signs and shape of quotation marks. */
function plain(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(/[æœ]/g, (letter) => LIGATURES[letter] ?? letter);
}

/**
 * Maps characters to one of those equal at the primary level, such as o and ø, か and カ, 3 and ٣. Chromium does so; a
 * browser that sees more differences finds fewer places, never other ones.
 */
function foldOf(text: string): (character: string) => string {
  const plains = new Map([...new Set(text)].map((character) => [character, plain(character)]));
  const signs = [...new Set([...plains.values()].join(''))].sort(compare);
  const kinds = new Map<string, string>();
  let kind = '';
  for (const sign of signs) {
    // A block end equals white space only.
    const isSpace = /\s/.test(sign);
    if (!isSpace && compare(sign, kind) !== 0) kind = sign;
    kinds.set(sign, isSpace ? sign : kind);
  }
  const folds = new Map(
    Array.from(plains, ([character, letters]) => [
      character,
      Array.from(letters, (letter) => kinds.get(letter) ?? letter).join(''),
    ]),
  );
  return (character) => folds.get(character) ?? plain(character);
}

/** `blocks`: in document order, white space folded, without line breaks. */
export function readPage(blocks: readonly string[]): PageText {
  const page = { text: blocks.join('\n'), blocks: [] as Range[], words: [] as Range[] };
  const edges: number[] = [];
  for (const block of blocks) {
    const start = (page.blocks.at(-1)?.end ?? -1) + 1;
    page.blocks.push({ start, end: start + block.length });
    for (const { index, segment, isWordLike } of segmentsOf(block, 'word')) {
      const word = { start: start + index, end: start + index + segment.length };
      edges.push(word.start, word.end);
      if (isWordLike) page.words.push(word);
    }
  }
  const fold = foldOf(page.text);
  const placeOf: number[] = [];
  let folded = '';
  for (const character of page.text) {
    placeOf.push(...Array<number>(character.length).fill(folded.length));
    folded += fold(character);
  }
  placeOf.push(folded.length);
  return { ...page, folded, fold, placeOf, bounds: new Set(edges.map((edge) => placeOf[edge] ?? 0)) };
}

/** A text directive: words, with what may stand directly before and after them. */
export interface Wanted {
  prefix?: string | undefined;
  words: string;
  suffix?: string | undefined;
}

/**
 * Finds words as a browser does: the first place with whole words, prefix and suffix. White space and block ends may
 * separate them; inner ends of prefix and suffix need not be word boundaries. ("URL Fragment Text Directives", WICG,
 * 3.5: finding ranges in a document.) The result is in the normalised text.
 */
export function findFirst(page: PageText, wanted: Wanted, from = 0): Range | undefined {
  const [prefix, words, suffix] = patternsOf(page, wanted);
  const pattern = new RegExp(
    `${prefix ? `${prefix}\\s*` : ''}(?<words>${words})${suffix ? `\\s*${suffix}` : ''}`,
    'dg',
  );
  pattern.lastIndex = page.placeOf[from] ?? 0;
  for (let match = pattern.exec(page.folded); match; match = pattern.exec(page.folded)) {
    const [start, end] = match.indices?.groups?.words ?? [0, 0];
    if (page.bounds.has(match.index) && page.bounds.has(match.index + match[0].length)) return { start, end };
    pattern.lastIndex = match.index + 1;
  }
  return undefined;
}

/**
 * Finds the end of a range as a browser does. Unlike `findFirst`, it goes on behind a place without the suffix: of “so
 * so so then” it never sees the last two.
 */
export function findEnd(page: PageText, wanted: Wanted, from: number): Range | undefined {
  const [, words, suffix] = patternsOf(page, wanted);
  const [pattern, behind] = [new RegExp(words, 'g'), new RegExp(`\\s*${suffix}`, 'y')];
  pattern.lastIndex = page.placeOf[from] ?? 0;
  for (let match = pattern.exec(page.folded); match; match = pattern.exec(page.folded)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const isFound = page.bounds.has(start) && (suffix !== '' || page.bounds.has(end));
    behind.lastIndex = end;
    if (isFound && (suffix === '' || (behind.test(page.folded) && page.bounds.has(behind.lastIndex)))) {
      return { start, end };
    }
    pattern.lastIndex = isFound ? end : start + 1;
  }
  return undefined;
}

/** Patterns of prefix, words and suffix; empty where absent. */
function patternsOf(page: PageText, { prefix = '', words, suffix = '' }: Wanted): [string, string, string] {
  // By character, as the page: a small letter may depend on its neighbours, as in Greek.
  const patternOf = (text: string): string => escapeStringRegexp(Array.from(text, page.fold).join(''));
  return [patternOf(prefix), patternOf(words), patternOf(suffix)];
}
