import { piecesOf, type Piece } from './pieces.ts';
import type { Tree } from './tree.ts';

/** What stands between the cells of a row: as wide as a letter, so that a page does not fold it. */
const WIDE_SPACE = '\u2003';

/**
 * The text of a passage as it is quoted: a paragraph, an item or a cell each, with the numbers of lists, a line break as
 * one. White space is folded as a page shows it; other spaces, and those of code, are the author’s.
 *
 * @param root element of a passage
 * @param tree how it is read
 */
export function paragraphsOf<N>(root: N, tree: Tree<N>): string[] {
  return divided(piecesOf(root, tree, { numbers: true }), (piece) => {
    if (piece.gap === 'line') return '\n';
    return piece.gap === 'none' ? shownSpace(piece) : undefined;
  });
}

/**
 * The text of a passage or a note as it is shown in little room: a line each for a paragraph, an item, a row of a table or
 * a line of code.
 *
 * @param root element of a passage or a note
 * @param tree how it is read
 */
export function linesOf<N>(root: N, tree: Tree<N>): string[] {
  return divided(piecesOf(root, tree), (piece) => {
    const { gap, space, isCode } = piece;
    if (gap === 'cell') return WIDE_SPACE;
    return gap === 'none' && !(isCode && space.includes('\n')) ? shownSpace(piece) : undefined;
  });
}

/** What plain text has between two blocks, rows, cells and lines. */
const BETWEEN = { block: '\n\n', row: '\n', cell: '\t', line: '\n' };

/**
 * The words of a text as plain text for the clipboard: an empty line between paragraphs, a line each for an item, a row or
 * a line of code, a tab between cells.
 *
 * @param parts passages, notes and headings, or parts of them, in order
 * @param tree how they are read
 */
export function copiedText<N>(parts: readonly N[], tree: Tree<N>): string {
  const before = (piece: Piece<N>, isFirst: boolean): string => {
    const { gap, space, isCode } = piece;
    if (gap === 'none' && !isFirst) return shownSpace(piece);
    const indent = isCode ? space.replace(/^.*\n/s, '') : '';
    return (isFirst || gap === 'none' ? '' : BETWEEN[gap]) + indent;
  };
  return parts
    .map((part) =>
      piecesOf(part, tree)
        .map((piece, index) => before(piece, index === 0) + piece.letters)
        .join(''),
    )
    .filter((text) => text !== '')
    .join(BETWEEN.block);
}

/** White space that a page shows as one space. */
const FOLDED = /[ \t\n\r\f]+/g;

/** White space as a page shows it. */
function shownSpace<N>({ space, isCode }: Piece<N>): string {
  return isCode ? space : space.replace(FOLDED, ' ');
}

/** Joins pieces, each by what stands before it; where that is undefined, something new begins. */
function divided<N>(pieces: readonly Piece<N>[], before: (piece: Piece<N>) => string | undefined): string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const space = parts.length === 0 ? undefined : before(piece);
    const last = space === undefined ? undefined : parts.pop();
    parts.push(`${last ?? ''}${last === undefined ? '' : space}${piece.letters}`);
  }
  return parts;
}
