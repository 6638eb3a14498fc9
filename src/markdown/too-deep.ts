import type { EditorProblem } from '#lib/editor-error.ts';
import { TOO_DEEP } from './nesting.ts';
import { LINE_END } from './place.ts';

/** Marks of quotations and lists at the start of a line; characters, as many as no text of levels that may be has. */
const LONG_START = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){400}/;
const BREAK = /^[ \t>]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** What ends a paragraph in any case: an empty line, or an item of a list that has words. */
const NEW_BLOCK = /^[ \t>]*(?:$|[-+*][ \t]+[^ \t])/;

/**
 * Signs that wait for their end at one place of a paragraph; and grave accents in a row, which wait for as many. The
 * parser needs the square or the cube of their number: for 4,000 a minute, for 400 no more than for a page of words.
 */
const MOST_OPEN = 400;
const LONG_CODE = new RegExp(`\`{${MOST_OPEN}}`);

const TOO_MUCH_OPEN = {
  expected: `fewer than ${MOST_OPEN} signs in one paragraph that begin emphasis, code or a link and wait for its end`,
  found: 'more',
  write: 'a backslash before each sign that is meant as itself: \\*, \\_, \\[, \\`; or shorter paragraphs',
};

/**
 * Punctuation behind a word: of each mark the parser looks whether nothing else follows up to the end of the word,
 * where an address would end before it (GFM, 6.9). Lines that are drawn with signs begin with them, or stand behind a
 * space.
 */
const MOST_IN_A_ROW = 200;
const MARKS = '!"\'),.:;?_~*\\]';
const LONG_ROW = new RegExp(`[^\\s${MARKS}](?:[${MARKS}]|&[\\da-z]+;){${MOST_IN_A_ROW}}`, 'i');

const TOO_MANY_IN_A_ROW = {
  expected: `fewer than ${MOST_IN_A_ROW} punctuation marks in a row behind a word`,
  found: 'more',
  write: 'fewer of them; or a space before them',
};

/** A backslash with its sign; signs that begin or end emphasis, or the words of a link or picture. */
const SIGNS = /\\[^]|\*+|_+|(?<!~)~~(?!~)|[[\]]/g;

/**
 * Finds what would cost the parser itself minutes, or all of its room: a line that begins too deep, a paragraph that
 * leaves too much open, or too many marks in a row. Goes through the text once.
 */
export function tooDeep(text: string): Omit<EditorProblem, 'file'> | undefined {
  let open = new Map<string, number>();
  for (const [index, line] of text.split(LINE_END).entries()) {
    if (LONG_START.test(line) && !BREAK.test(line)) return { line: index + 1, ...TOO_DEEP };
    if (LONG_ROW.test(line)) return { line: index + 1, ...TOO_MANY_IN_A_ROW };
    if (NEW_BLOCK.test(line)) open = new Map();
    if (LONG_CODE.test(line) || mostOpen(line, open) >= MOST_OPEN) return { line: index + 1, ...TOO_MUCH_OPEN };
  }
  return undefined;
}

/** How many signs at most wait for their end at one place of a line. */
function mostOpen(line: string, open: Map<string, number>): number {
  let most = 0;
  for (const { 0: signs, index } of line.matchAll(SIGNS)) {
    if (signs.startsWith('\\')) continue;
    const kind = signs.replace(']', '[').charAt(0);
    const waiting = open.get(kind) ?? 0;
    const { begins, ends } = partsOf(signs, line, index);
    // Strong emphasis takes two signs at once. What may be both ends something where there is something to end.
    const count = Math.ceil(signs.length / 2);
    if (ends && waiting > 0) open.set(kind, Math.max(0, waiting - count));
    else if (begins) open.set(kind, waiting + count);
    most = Math.max(
      most,
      [...open.values()].reduce((sum, one) => sum + one, 0),
    );
  }
  return most;
}

/** Whether signs can begin, and end, emphasis where they stand: CommonMark 0.31.2, 6.2. */
function partsOf(signs: string, line: string, index: number): { begins: boolean; ends: boolean } {
  if (signs === '[' || signs === ']') return { begins: signs === '[', ends: signs === ']' };
  const before = kindOf(index === 0 ? undefined : line.at(index - 1));
  const after = kindOf(line.at(index + signs.length));
  const begins = after === 'letter' || (after === 'sign' && before !== 'letter');
  const ends = before === 'letter' || (before === 'sign' && after !== 'letter');
  if (!signs.startsWith('_')) return { begins, ends };
  return { begins: begins && (!ends || before === 'sign'), ends: ends && (!begins || after === 'sign') };
}

function kindOf(letter: string | undefined): 'space' | 'sign' | 'letter' {
  if (letter === undefined || /\s/.test(letter)) return 'space';
  return /[\p{P}\p{S}]/u.test(letter) ? 'sign' : 'letter';
}
