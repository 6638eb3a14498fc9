import type { Node } from '@takumi-rs/core';
import { CARD } from '#metadata/card-size.ts';
import type { Card, Column, Line, Voice } from './content.ts';

/** The colours of the theme “paper” in `styles/colours.css`: of a card no reader chooses another one. */
const PAPER = '#fdfdfb';
const INK: Record<Voice, string> = { author: '#1c1d20', site: '#484b51', editor: '#1f3fa3' };

/** Optical size, in points, of a card as it is shown: smaller than it is. */
const OPTICAL_SIZE = '"opsz" 24';

/** Column of the number beside the words. */
const GUTTER = 140;

/** Size of type, in pixels, by the length of what has to find a place. */
const SIZES = [
  { upTo: 20, size: 112 },
  { upTo: 36, size: 96 },
  { upTo: 56, size: 80 },
  { upTo: 85, size: 66 },
  { upTo: 140, size: 55 },
  { upTo: 200, size: 49 },
  { upTo: 245, size: 43 },
  { upTo: 290, size: 38 },
  { upTo: Infinity, size: 34 },
];

/** Smallest size of large type, which is set closer. */
const LARGE = 80;

/** Type of a title that has half the width. */
const COLUMN_SIZE = 55;

/** The two columns, as far apart as a line and the space around it. */
const LEFT: Style = { paddingRight: 44 };
const RIGHT: Style = { paddingLeft: 44, borderLeft: `2px solid ${INK.author}` };

type Style = NonNullable<Node['style']>;

function box(style: Style, ...children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

/** Lines of text, broken where they have to be. */
function block(style: Style, ...children: Node[]): Node {
  return { type: 'container', style: { display: 'block', ...style }, children };
}

function text(words: string, style: Style = {}): Node {
  return { type: 'text', text: words, style };
}

/**
 * Lays a card out: the words, in the middle of what is above a rule; below it, where they are from.
 *
 * @param family names of the fonts, in the order in which a letter is looked up
 */
export function cardTree(card: Card, family: string): Node {
  return box(
    {
      ...CARD,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '44px 72px 0',
      backgroundColor: PAPER,
      color: INK.author,
      fontFamily: family,
      fontVariationSettings: OPTICAL_SIZE,
      overflowWrap: 'anywhere',
    },
    box({ flexGrow: 1, flexBasis: 0, alignItems: 'center', overflow: 'hidden' }, box({ width: '100%' }, ...main(card))),
    foot(card),
  );
}

function main({ sign, words, voice = 'author', columns }: Card): Node[] {
  if (columns) return columnBoxes(columns);
  const size = sizeFor(words.words);
  const height = size * lineHeightOf(size);
  return [...(sign === undefined ? [] : [signBox(sign, height)]), largeWords(words, size, INK[voice])];
}

/** The ellipsis is the editor's, and so it is blue. */
function largeWords({ words, isCut }: Card['words'], size: number, color: string): Node {
  const letterSpacing = size >= LARGE ? '-0.012em' : '0';
  return block(
    {
      fontSize: size,
      lineHeight: lineHeightOf(size),
      letterSpacing,
      color,
      flexGrow: 1,
      flexBasis: 0,
      textWrap: 'balance',
    },
    text(words),
    ...(isCut ? [text('…', { color: INK.editor })] : []),
  );
}

function lineHeightOf(size: number): number {
  return size >= LARGE ? 1.12 : 1.3;
}

/** Two titles of one size, with a line between them. */
function columnBoxes(columns: [Column, Column]): Node[] {
  // Half the room: type for a text of twice the length, and small enough for a long word.
  const longest = Math.max(...columns.map(({ title }) => 2 * title.words.length));
  const size = Math.min(COLUMN_SIZE, sizeFor('x'.repeat(longest)));
  return columns.map(({ title, by }, index) =>
    box(
      { flexDirection: 'column', flexGrow: 1, flexBasis: 0, rowGap: 24, ...(index === 0 ? LEFT : RIGHT) },
      box({ width: '100%' }, largeWords(title, size, INK.author)),
      block({ fontSize: 30, lineHeight: 1.32, color: INK.site }, text(by)),
    ),
  );
}

/** The number, in the middle of the first line of the words. */
function signBox(sign: string, height: number): Node {
  const place: Style = { width: GUTTER, height, flexShrink: 0, alignItems: 'center', fontSize: 44, color: INK.editor };
  return box(place, text(sign));
}

/** Capitals are wider than other letters; the length is counted in letters of a middling width. */
function sizeFor(words: string): number {
  const length = words.length + 0.4 * (words.match(/\p{Lu}/gu)?.length ?? 0);
  return SIZES.find(({ upTo }) => length <= upTo)?.size ?? 0;
}

function foot({ lines, siteName }: Card): Node {
  return box(
    {
      flexShrink: 0,
      justifyContent: 'space-between',
      alignItems: 'flex-end',
      columnGap: 48,
      padding: '22px 0 36px',
      borderTop: `4px solid ${INK.author}`,
      fontSize: 30,
      lineHeight: 1.32,
    },
    box({ flexDirection: 'column', flexGrow: 1, flexBasis: 0 }, ...lines.map(lineBlock)),
    ...(siteName === undefined ? [] : [block({ flexShrink: 0, color: INK.site }, text(siteName))]),
  );
}

function lineBlock(parts: Line): Node {
  return block({}, ...parts.map(({ text: words, voice }) => text(words, { color: INK[voice] })));
}
