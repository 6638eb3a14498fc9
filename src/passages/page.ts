import { endsOf, readText, type ReadText } from './read.ts';
import type { Tree } from './tree.ts';

/** Selector of everything with a text on an essay page: passages, notes, the note on the author. */
export const TEXTS = '.passage, .notes > ol > li, #author-note';

/** A page in a browser. */
export const page: Tree<Node> = {
  data: (node) => (node instanceof Text ? node.data : undefined),
  name: (node) => (node instanceof Element ? node.localName : undefined),
  attribute: (node, name) => (node instanceof Element ? (node.getAttribute(name) ?? undefined) : undefined),
  children: (node) => node.childNodes,
};

/** Text of a passage or a note on the page, as in the passage model. */
export function readElement(element: Element): ReadText<Node> {
  return readText<Node>(element, page);
}

/**
 * Part of a text as a range of the page, across elements; undefined where an end is not on the page, as in the
 * description of a picture.
 */
export function rangeOf(read: ReadText<Node>, start: number, end: number): Range | undefined {
  const [from, to] = endsOf(read, start, end) ?? [];
  if (!(from?.node instanceof Text) || !(to?.node instanceof Text)) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  return range;
}
