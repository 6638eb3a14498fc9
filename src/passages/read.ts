import { segmentsOf } from '#language/segmenter.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Tree } from './tree.ts';

/** A position in a node. */
export interface Point<N> {
  node: N;
  at: number;
}

/** Part of a text that is contiguous on the page. */
export interface Stretch<N> {
  /** In the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** On the page; undefined for the number of a list item. */
  from: Point<N> | undefined;
  to: Point<N> | undefined;
  /** True if each unit of the text is one of the page; otherwise it is one character written in another way. */
  isSame: boolean;
}

/** Text of a passage, and where its letters are on the page. */
export interface ReadText<N> {
  text: string;
  /** Letters without white space, in order. */
  stretches: Stretch<N>[];
}

/**
 * Reads a passage or a note, or a part of one: white space folded, in Unicode's form C, without what is added to it.
 */
export function readText<N>(root: N, tree: Tree<N>): ReadText<N> {
  const pieces = piecesOf(root, tree);
  const written = joined(pieces);
  const text = written.normalize('NFC');
  const stretches = placed(pieces);
  return { text, stretches: text === written ? stretches : composed(written, stretches) };
}

/** The same with list numbers, which browsers set beside the words. */
export function readNumberedText<N>(root: N, tree: Tree<N>): string {
  return joined(piecesOf(root, tree, { numbers: true })).normalize('NFC');
}

function joined<N>(pieces: readonly Piece<N>[]): string {
  return pieces.map((piece, index) => (index > 0 && isApart(piece) ? ' ' : '') + piece.letters).join('');
}

function isApart<N>({ gap, space }: Piece<N>): boolean {
  return gap !== 'none' || space !== '';
}

function placed<N>(pieces: readonly Piece<N>[]): Stretch<N>[] {
  let end = 0;
  return pieces.map((piece, index) => {
    const start = end + (index > 0 && isApart(piece) ? 1 : 0);
    end = start + piece.letters.length;
    const { node, at } = piece;
    const [from, to] =
      node === undefined ? [] : [at, at + piece.letters.length].map((offset) => ({ node, at: offset }));
    return { start, end, from, to, isSame: true };
  });
}

/** Splits stretches at characters that normalisation changed. */
function composed<N>(written: string, stretches: readonly Stretch<N>[]): Stretch<N>[] {
  const found: Stretch<N>[] = [];
  let [moved, index] = [0, 0];
  // A combining accent belongs to its letter.
  for (const { segment, index: start } of segmentsOf(written, 'grapheme')) {
    const sign = segment.normalize('NFC');
    const end = start + segment.length;
    while ((stretches[index]?.end ?? Infinity) <= start) index += 1;
    const first = stretches[index];
    const last = stretches.slice(index).find((stretch) => stretch.end >= end) ?? first;
    // A space before a combining accent has no position on the page.
    const begin = first && Math.max(start, first.start);
    if (first && last && begin !== undefined && begin < end) {
      found.push({
        start: begin + moved,
        end: start + moved + sign.length,
        from: pointAt(first, begin),
        to: pointAt(last, end),
        isSame: sign === segment && first === last,
      });
    }
    moved += sign.length - segment.length;
  }
  return found;
}

function pointAt<N>({ start, from }: Stretch<N>, at: number): Point<N> | undefined {
  return from && { node: from.node, at: from.at + at - start };
}

/** Finds a part of a text on the page; undefined where an end of it is not there, or it has no letters. */
export function endsOf<N>({ stretches }: ReadText<N>, start: number, end: number): [Point<N>, Point<N>] | undefined {
  const first = stretches.find((stretch) => stretch.end > start);
  const last = stretches.findLast((stretch) => stretch.start < end);
  if (start >= end || !first?.from || !last?.to || first.start >= end || last.end <= start) return undefined;
  const before = first.isSame ? Math.max(0, start - first.start) : 0;
  const after = last.isSame ? Math.max(0, last.end - end) : 0;
  return [
    { node: first.from.node, at: first.from.at + before },
    { node: last.to.node, at: last.to.at - after },
  ];
}
