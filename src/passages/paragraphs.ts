import { piecesOf, type Piece } from './pieces.ts';
import type { Tree } from './tree.ts';

/** Between the cells of a row: an em space, which pages do not fold. */
const WIDE_SPACE = '\u2003';

/**
 * Text of a passage as quoted: a string for each paragraph, item or cell, with list numbers and line breaks. Folded as
 * on a page; other spaces, and those of code, are the author’s.
 */
export function paragraphsOf<N>(root: N, tree: Tree<N>): string[] {
  return divided(piecesOf(root, tree, { numbers: true }), (piece) => {
    if (piece.gap === 'line') return '\n';
    return piece.gap === 'none' ? shownSpace(piece) : undefined;
  });
}

/** Text of a passage or a note in little room: a line for each paragraph, item, row of a table or line of code. */
export function linesOf<N>(root: N, tree: Tree<N>): string[] {
  return divided(piecesOf(root, tree), (piece) => {
    const { gap, space, isCode } = piece;
    if (gap === 'cell') return WIDE_SPACE;
    return gap === 'none' && !(isCode && space.includes('\n')) ? shownSpace(piece) : undefined;
  });
}

const BETWEEN = { block: '\n\n', row: '\n', cell: '\t', line: '\n' };

/**
 * Plain text for the clipboard: an empty line between paragraphs, a line for each item, row or line of code, a tab
 * between cells.
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

function shownSpace<N>({ space, isCode }: Piece<N>): string {
  return isCode ? space : space.replace(FOLDED, ' ');
}

/** Joins pieces with what stands before each; undefined begins a new string. */
function divided<N>(pieces: readonly Piece<N>[], before: (piece: Piece<N>) => string | undefined): string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const space = parts.length === 0 ? undefined : before(piece);
    const last = space === undefined ? undefined : parts.pop();
    parts.push(`${last ?? ''}${last === undefined ? '' : space}${piece.letters}`);
  }
  return parts;
}
