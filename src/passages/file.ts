import { isTag, isText, type AnyNode } from 'domhandler';
import { readNumberedText, readText } from './read.ts';
import type { Tree } from './tree.ts';

/** A page as parsed by cheerio. */
const parsed: Tree<AnyNode> = {
  data: (node) => (isText(node) ? node.data : undefined),
  name: (node) => (isTag(node) ? node.name : undefined),
  attribute: (node, name) => (isTag(node) ? node.attribs[name] : undefined),
  children: (node) => ('children' in node ? node.children : []),
};

/** Text of a passage or a note on a built page, as in the passage model. */
export function textOf(element: AnyNode): string {
  return readText(element, parsed).text;
}

/** The same with list numbers. */
export function numberedTextOf(element: AnyNode): string {
  return readNumberedText(element, parsed);
}
