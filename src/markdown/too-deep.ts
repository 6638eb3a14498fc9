import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { EditorProblem } from '#lib/editor-error.ts';
import { LINE_END, problemAt } from './place.ts';

/** Maximum nesting of lists, quotations, emphasis and links; compilers of the page recurse as deep. */
const DEEPEST = 20;

/**
 * Remark plugin: refuses deep nesting. Runs first: the others recurse and would overflow, and bundlers end without a
 * message.
 */
export function nesting() {
  return (tree: Root, file: VFile): void => {
    let level: readonly Nodes[] = tree.children;
    for (let depth = 0; level.length > 0; depth += 1) {
      const node = level.find((one) => 'children' in one);
      if (node && depth > DEEPEST) throw problemAt(file, node, TOO_DEEP);
      level = level.flatMap(childrenOf).flatMap((child) => (child.type === 'listItem' ? child.children : [child]));
    }
  };
}

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

export const TOO_DEEP = {
  expected: `lists, quotations and emphasis in one another, no more than ${DEEPEST} deep`,
  found: 'more',
  write: 'the same in fewer levels',
};

/** Marks of quotations and lists at the start of a line; longer than allowed levels can be. */
const LONG_START = /^(?:[ \t>]|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){400}/;
const BREAK = /^[ \t>]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** Lines that end a paragraph: empty ones, or an item with words. */
const NEW_BLOCK = /^[ \t>]*(?:$|[-+*][ \t]+[^ \t])/;

/**
 * Delimiters that wait for a partner at one place of a paragraph, and backquotes in a row. The parser is quadratic or
 * cubic in their number: 4,000 take a minute, 400 no more than a page of words.
 */
const MOST_OPEN = 400;
const LONG_CODE = new RegExp(`\`{${MOST_OPEN}}`);

const TOO_MUCH_OPEN = {
  expected: `fewer than ${MOST_OPEN} signs in one paragraph that begin emphasis, code or a link and wait for its end`,
  found: 'more',
  write: 'a backslash before each sign that is meant as itself: \\*, \\_, \\[, \\`; or shorter paragraphs',
};

/**
 * Punctuation in a row behind a word: at each mark the autolink scanner looks ahead to the end of the word (GFM 6.9).
 * Rulers drawn with signs begin a line or follow a space.
 */
const MOST_IN_A_ROW = 200;
const MARKS = '!"\'),.:;?_~*\\]';
const LONG_ROW = new RegExp(`[^\\s${MARKS}](?:[${MARKS}]|&[\\da-z]+;){${MOST_IN_A_ROW}}`, 'i');

const TOO_MANY_IN_A_ROW = {
  expected: `fewer than ${MOST_IN_A_ROW} punctuation marks in a row behind a word`,
  found: 'more',
  write: 'fewer of them; or a space before them',
};

const SIGNS = /\\[^]|\*+|_+|(?<!~)~~(?!~)|[[\]]/g;

/**
 * Finds input that would cost the parser minutes or its stack: a line too deep, too many open delimiters, too many
 * marks in a row. One pass.
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

/** Largest number of open delimiters within a line. */
function mostOpen(line: string, open: Map<string, number>): number {
  let most = 0;
  for (const { 0: signs, index } of line.matchAll(SIGNS)) {
    if (signs.startsWith('\\')) continue;
    const kind = signs.replace(']', '[').charAt(0);
    const waiting = open.get(kind) ?? 0;
    const { begins, ends } = partsOf(signs, line, index);
    // Strong emphasis takes two signs. A sign that can be both closes an open one.
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

/** Flanking rules of CommonMark 0.31.2, 6.2. */
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
