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
    if (piece.gap === 'block' || piece.gap === 'cell') return undefined;
    return piece.gap === 'line' ? '\n' : shownSpace(piece);
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
    if (gap === 'block' || gap === 'line' || (isCode && space.includes('\n'))) return undefined;
    return gap === 'cell' ? WIDE_SPACE : shownSpace(piece);
  });
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
