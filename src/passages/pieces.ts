import { foldSpace } from '#lib/words.ts';
import { ADDED } from './added.ts';
import type { Tree } from './tree.ts';

/** Separation from the piece before, the strongest last. */
const GAPS = ['none', 'line', 'cell', 'row', 'block'] as const;
export type Gap = (typeof GAPS)[number];

/** Letters of one node without white space. */
export interface Piece<N> {
  letters: string;
  /** Text or picture; undefined for the number of a list item. */
  node: N | undefined;
  /** Offset in it, in UTF-16 units: for a picture, in its description with white space folded. */
  at: number;
  gap: Gap;
  /** White space before it, as written. */
  space: string;
  /** True if it is in a block of code, whose white space is shown. */
  isCode: boolean;
}

const BLOCKS = new Set(['p', 'blockquote', 'pre', 'figure', 'figcaption', 'table', 'div']);
/** Set below one another without a margin: list items and rows of a table. */
const ROWS = new Set(['ul', 'ol', 'li', 'tr']);
const CELLS = new Set(['td', 'th']);

/**
 * Reads the words of a passage or a note piece by piece. Added parts are skipped, unless the root is one. A picture is
 * its description; one that is a passage with a caption is the caption. `numbers`: with list numbers, which browsers
 * set beside the words.
 */
export function piecesOf<N>(root: N, tree: Tree<N>, { numbers = false } = {}): Piece<N>[] {
  const pieces: Piece<N>[] = [];
  let [gap, space]: [Gap, string] = ['none', ''];
  let waiting: string[] = [];

  function part(stronger: Gap): void {
    if (GAPS.indexOf(stronger) > GAPS.indexOf(gap)) gap = stronger;
  }
  function push(letters: string, node: N | undefined, at: number, isCode: boolean): void {
    pieces.push({ letters, node, at, gap, space, isCode });
    [gap, space] = ['none', ''];
  }
  /** Numbers of the list items that begin here. */
  function number(): void {
    const begun = waiting;
    waiting = [];
    for (const letters of begun) {
      push(letters, undefined, 0, false);
      space = ' ';
    }
  }
  function add(data: string, node: N, isCode: boolean): void {
    for (const { 0: letters, index } of data.matchAll(/\s+|\S+/gu)) {
      if (/\s/u.test(letters)) {
        space += letters;
      } else {
        number();
        push(letters, node, index, isCode);
      }
    }
  }
  function visit(parent: N, isCode: boolean, item?: () => string): void {
    const name = tree.name(parent) ?? '';
    const count = numbers && name === 'ol' ? counter(Number(tree.attribute(parent, 'start') ?? 1)) : undefined;
    if (item && name === 'li') waiting.push(item());
    const children = [...tree.children(parent)];
    const isCaptioned = parent === figure && children.some((child) => isWordyCaption(child, tree));
    for (const node of children) {
      const data = tree.data(node);
      if (data !== undefined) add(data, node, isCode);
      const inner = tree.name(node);
      if (inner === undefined || tree.attribute(node, ADDED) !== undefined) continue;
      if (inner === 'img' && !isCaptioned) add(foldSpace(tree.attribute(node, 'alt') ?? ''), node, false);
      const apart = apartness(inner);
      part(apart);
      visit(node, isCode || inner === 'pre', count);
      part(apart);
    }
    if (item && name === 'li') number();
  }
  const figure = figureOf(root, tree);
  visit(root, tree.name(root) === 'pre');
  return pieces;
}

/** The figure that is the whole passage, alone or in its frame. */
function figureOf<N>(root: N, tree: Tree<N>): N | undefined {
  if (tree.name(root) === 'figure') return root;
  if (tree.name(root) !== 'section') return undefined;
  return [...tree.children(root)].find((child) => tree.name(child) === 'figure');
}

function counter(first: number): () => string {
  let next = first;
  return () => `${next++}.`;
}

function apartness(name: string): Gap {
  if (BLOCKS.has(name)) return 'block';
  if (ROWS.has(name)) return 'row';
  if (CELLS.has(name)) return 'cell';
  return name === 'br' ? 'line' : 'none';
}

function isWordyCaption<N>(node: N, tree: Tree<N>): boolean {
  return tree.name(node) === 'figcaption' && piecesOf(node, tree).length > 0;
}
