import type { Node } from 'unist';

/**
 * Takes the white space before a node away that would stand double, or at the end of a block, once the node is gone.
 *
 * @param siblings the children of a block, of Markdown or of HTML
 * @param index which of them will be taken out
 */
export function closeGap(siblings: readonly Node[], index: number): void {
  const before = siblings[index - 1];
  const after = siblings[index + 1];
  const leavesGap = !after || (isText(after) && /^\s/.test(after.value));
  if (before && isText(before) && leavesGap) before.value = before.value.trimEnd();
}

function isText(node: Node): node is Node & { value: string } {
  return node.type === 'text' && 'value' in node;
}
