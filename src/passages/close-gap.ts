import type { Node } from 'unist';

/** A node of a Markdown or HTML tree with children. */
interface Parent extends Node {
  tagName?: string;
  children: Node[];
}

/** Inline nodes: beyond their edge the text goes on, so a space there is kept. */
const IN_LINE: ReadonlySet<string> = new Set([
  ...['emphasis', 'strong', 'delete', 'link', 'linkReference'],
  ...['em', 'del', 'a', 'span'],
]);

/**
 * Removes white space that would be doubled, or left at the edge of a block, once a child is removed; and a line break
 * at the end of a block.
 */
export function closeGap(parent: Parent, index: number): void {
  const { children } = parent;
  const [before, after] = [children[index - 1], children[index + 1]];
  const isBlock = !IN_LINE.has(parent.tagName ?? parent.type);
  if (after && isText(after) && /^\s/.test(after.value)) {
    if (before && isText(before)) before.value = before.value.trimEnd();
    else if (!before && isBlock) after.value = after.value.trimStart();
  }
  if (!after && isBlock) trimEnd(children, index);
}

function trimEnd(children: Node[], end: number): void {
  for (let index = end - 1; index >= 0; index -= 1) {
    const node = children[index];
    if (node && isText(node)) node.value = node.value.trimEnd();
    else if (node && isBreak(node)) children[index] = { type: 'text', value: '' } as Node;
    const last = children[index];
    if (!last || !isText(last) || last.value !== '') return;
  }
}

function isBreak({ type, tagName }: Node & { tagName?: string }): boolean {
  return type === 'break' || tagName === 'br';
}

function isText(node: Node): node is Node & { value: string } {
  return node.type === 'text' && 'value' in node;
}
