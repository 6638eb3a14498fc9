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
  /** Where each place of the text lies in the folded text. */
  placeOf: readonly number[];
  /** Places in the folded text at which words or signs begin or end. */
  bounds: ReadonlySet<number>;
}

const SINGLE_QUOTES = /[‘’‚‛]/g;
const DOUBLE_QUOTES = /[“”„‟]/g;

/**
 * Writes a character as it is compared: without capitals, accents, signs of no width and the shape of quotation marks.
 * So does Chromium; a browser that sees more differences finds fewer places, never other ones.
 */
function fold(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
}

/**
 * Reads the text of a page.
 *
 * @param blocks the texts of its blocks in document order, white space folded, no line breaks
 */
export function readPage(blocks: readonly string[]): PageText {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const page = { text: blocks.join('\n'), blocks: [] as Stretch[], words: [] as Stretch[] };
  const edges: number[] = [];
  for (const block of blocks) {
    const start = (page.blocks.at(-1)?.end ?? -1) + 1;
    page.blocks.push({ start, end: start + block.length });
    for (const { index, segment, isWordLike } of segmenter.segment(block)) {
      const word = { start: start + index, end: start + index + segment.length };
      edges.push(word.start, word.end);
      if (isWordLike) page.words.push(word);
    }
  }
  const placeOf: number[] = [];
  let folded = '';
  for (const character of page.text) {
    placeOf.push(...Array<number>(character.length).fill(folded.length));
    folded += fold(character);
  }
  placeOf.push(folded.length);
  return { ...page, folded, placeOf, bounds: new Set(edges.map((edge) => placeOf[edge] ?? 0)) };
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
  const [prefix, words, suffix] = [wanted.prefix, wanted.words, wanted.suffix].map((part) =>
    // Character by character, as the page is: the small letter of one may depend on its neighbours, as in Greek.
    escapeStringRegexp(Array.from(part ?? '', fold).join('')),
  );
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
