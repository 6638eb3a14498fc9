import { isTag, isText, type AnyNode } from 'domhandler';
import { readNumberedText, readText } from './read.ts';
import type { Tree } from './tree.ts';

/** A page in a file, as cheerio reads it. */
const parsed: Tree<AnyNode> = {
  data: (node) => (isText(node) ? node.data : undefined),
  name: (node) => (isTag(node) ? node.name : undefined),
  attribute: (node, name) => (isTag(node) ? node.attribs[name] : undefined),
  children: (node) => ('children' in node ? node.children : []),
};

/**
 * The text of a passage or a note of a built page, as the passage model has it.
 *
 * @param element of the passage, or of a part of one
 */
export function textOf(element: AnyNode): string {
  return readText(element, parsed).text;
}

/**
 * The same with the numbers of lists, which a browser sets beside the words.
 *
 * @param element of the passage, or of a part of one
 */
export function numberedTextOf(element: AnyNode): string {
  return readNumberedText(element, parsed);
}
