import { UNDETERMINED } from '#language/language.ts';
import { segmentsOf } from '#language/segmenter.ts';
import escapeStringRegexp from 'escape-string-regexp';

/** A place in the text of a page: between two characters of one of its blocks. */
export interface TextPoint {
  /** Index of the block. */
  block: number;
  /** Number of UTF-16 code units of the block before it. */
  offset: number;
}

/** A stretch of the text of a page: places are counted from its beginning, over all blocks. */
export interface Stretch {
  start: number;
  end: number;
}

/** The text of a page, ready for searching as a browser does for a text directive. */
export interface PageText {
  /** The blocks, a line each. */
  text: string;
  blocks: Stretch[];
  /** Its words, by the word boundaries of Unicode (UAX #29). */
  words: Stretch[];
  /** The text as it is compared. */
  folded: string;
  /** Writes a character of the page as it is compared. */
  fold: (character: string) => string;
  /** Where each place of the text lies in the folded text. */
  placeOf: readonly number[];
  /** Places in the folded text at which words or signs begin or end. */
  bounds: ReadonlySet<number>;
}

const SINGLE_QUOTES = /[‘’‚‛׳]/g;
const DOUBLE_QUOTES = /[“”„‟״]/g;
/** Letters that are two others at the primary level, and that no decomposition of Unicode takes apart. */
const LIGATURES: Record<string, string> = { æ: 'ae', œ: 'oe' };
/** Compares at the primary level of UTS #10, as the specification asks: by letters without their accents and cases. */
const { compare } = new Intl.Collator(UNDETERMINED, { usage: 'search', sensitivity: 'base' });

/** Writes a character without capitals, accents, signs of no width and the shape of quotation marks. */
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
 * Finds how the characters of a text are compared: plain, and one sign for all that are the same at the primary level,
 * such as o and ø, か and カ, 3 and ٣. So does Chromium; a browser that sees more differences finds fewer places, never
 * other ones.
 */
function foldOf(text: string): (character: string) => string {
  const plains = new Map([...new Set(text)].map((character) => [character, plain(character)]));
  const signs = [...new Set([...plains.values()].join(''))].sort(compare);
  const kinds = new Map<string, string>();
  let kind = '';
  for (const sign of signs) {
    // The end of a block is compared with nothing but white space.
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

/**
 * Reads the text of a page.
 *
 * @param blocks the texts of its blocks in document order, white space folded, no line breaks
 */
export function readPage(blocks: readonly string[]): PageText {
  const page = { text: blocks.join('\n'), blocks: [] as Stretch[], words: [] as Stretch[] };
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

/** What a text directive asks for: words, and what may stand directly before and after them. */
export interface Wanted {
  prefix?: string | undefined;
  words: string;
  suffix?: string | undefined;
}

/**
 * Finds words as a browser does: at the first place where they stand as whole words, with their prefix and suffix.
 * Between words and prefix or suffix there may be white space and the end of a block; the inner ends of prefix and
 * suffix need not be the ends of words. ("URL Fragment Text Directives", WICG, 3.5: finding ranges in a document.)
 *
 * @param page where to search
 * @param wanted what to search
 * @param from where to begin, in the text of the page
 * @returns where the words stand, in the folded text, or undefined where they do not
 */
export function findFirst(page: PageText, wanted: Wanted, from = 0): Stretch | undefined {
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
 * Finds the end of a range as a browser does. As `findFirst`, but where the suffix does not stand behind the words, it
 * goes on behind them: of “so so so then” it never sees the last two.
 *
 * @param page where to search
 * @param wanted what to search; it has no prefix
 * @param from where to begin, in the text of the page
 * @returns where the words stand, in the folded text, or undefined where they do not
 */
export function findEnd(page: PageText, wanted: Wanted, from: number): Stretch | undefined {
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

/** Patterns of prefix, words and suffix; empty for what is not there. */
function patternsOf(page: PageText, { prefix = '', words, suffix = '' }: Wanted): [string, string, string] {
  // Character by character, as the page is: the small letter of one may depend on its neighbours, as in Greek.
  const patternOf = (text: string): string => escapeStringRegexp(Array.from(text, page.fold).join(''));
  return [patternOf(prefix), patternOf(words), patternOf(suffix)];
}
