import { segmentsOf } from '#language/segmenter.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Tree } from './tree.ts';

/** A place between two letters of a node. */
export interface Point<N> {
  node: N;
  at: number;
}

/** A part of a text that stands in a row on the page: letter by letter the same, or one sign that is written otherwise. */
export interface Stretch<N> {
  /** Where it stands in the text, in UTF-16 units; `end` is behind it. */
  start: number;
  end: number;
  /** Where it stands on the page; nothing for the number of a list’s item. */
  from: Point<N> | undefined;
  to: Point<N> | undefined;
  /** Whether each unit of the text is one of the page. */
  isSame: boolean;
}

/** The text of a passage as the passage model has it, and where its letters stand. */
export interface ReadText<N> {
  text: string;
  /** The letters without the white space between them, in order. */
  stretches: Stretch<N>[];
}

/**
 * Reads the text of a passage or a note: white space folded, Unicode in its normal form C, without what is added to it.
 *
 * @param root element of a passage, or of a part of one
 * @param tree how it is read
 */
export function readText<N>(root: N, tree: Tree<N>): ReadText<N> {
  const pieces = piecesOf(root, tree);
  const written = joined(pieces);
  const text = written.normalize('NFC');
  const stretches = placed(pieces);
  return { text, stretches: text === written ? stretches : composed(written, stretches) };
}

/**
 * Reads the text with the numbers of its lists, which a browser sets beside the words: for what is read without one.
 *
 * @param root element of a passage, or of a part of one
 * @param tree how it is read
 */
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

/** Divides stretches where signs of the text are written otherwise. */
function composed<N>(written: string, stretches: readonly Stretch<N>[]): Stretch<N>[] {
  const found: Stretch<N>[] = [];
  let [moved, index] = [0, 0];
  // An accent that is written as a sign of its own belongs to its letter.
  for (const { segment, index: start } of segmentsOf(written, 'grapheme')) {
    const sign = segment.normalize('NFC');
    const end = start + segment.length;
    while ((stretches[index]?.end ?? Infinity) <= start) index += 1;
    const first = stretches[index];
    const last = stretches.slice(index).find((stretch) => stretch.end >= end) ?? first;
    // A space that stands before an accent has no place on the page.
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

/**
 * Finds where a part of a text stands.
 *
 * @param read the text
 * @param start of the part, in UTF-16 units
 * @param end behind it
 * @returns its ends; undefined where one of them is not on the page, or the part has no letters
 */
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
