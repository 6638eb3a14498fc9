import { endsOf, readText, type ReadText } from './read.ts';
import type { Tree } from './tree.ts';

/** What has a text on the page of an essay: passages, the editor’s notes, the note on the author. */
export const TEXTS = '.passage, .notes > ol > li, #author-note';

/** A page in a browser. */
export const page: Tree<Node> = {
  data: (node) => (node instanceof Text ? node.data : undefined),
  name: (node) => (node instanceof Element ? node.localName : undefined),
  attribute: (node, name) => (node instanceof Element ? (node.getAttribute(name) ?? undefined) : undefined),
  children: (node) => node.childNodes,
};

/**
 * Reads the text of a passage or a note off the page, as the passage model has it.
 *
 * @param element of the passage, or of a part of one
 */
export function readElement(element: Element): ReadText<Node> {
  return readText<Node>(element, page);
}

/**
 * A part of a text as a range of the page, across all elements between its ends.
 *
 * @param read the text
 * @param start of the part, in UTF-16 units
 * @param end behind it
 * @returns undefined where an end of it is not in the page, as in the description of a picture
 */
export function rangeOf(read: ReadText<Node>, start: number, end: number): Range | undefined {
  const [from, to] = endsOf(read, start, end) ?? [];
  if (!(from?.node instanceof Text) || !(to?.node instanceof Text)) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.at);
  range.setEnd(to.node, to.at);
  return range;
}
