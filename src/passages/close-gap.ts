import type { Node } from 'unist';

/** A part of Markdown or HTML that has others in it. */
interface Parent extends Node {
  tagName?: string;
  children: Node[];
}

/** Parts within a line: what stands at their edge has words beside it, which a space keeps apart. */
const IN_LINE: ReadonlySet<string> = new Set([
  ...['emphasis', 'strong', 'delete', 'link', 'linkReference'],
  ...['em', 'del', 'a', 'span'],
]);

/**
 * Takes the white space beside a node away that would stand double, or at the edge of a block, once the node is gone; and
 * a line break at the end of a block with it.
 *
 * @param parent a part of Markdown or of HTML
 * @param index which of its children will be taken out
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
