import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { problemAt } from './place.ts';

/** Maximum nesting of lists, quotations, emphasis and links; compilers of the page recurse as deep. */
const DEEPEST = 20;

/**
 * Remark plugin: refuses deep nesting. Runs first: the others recurse and would overflow, and bundlers end without a
 * message.
 */
export function nesting() {
  return (tree: Root, file: VFile): void => {
    let level: readonly Nodes[] = tree.children;
    for (let depth = 0; level.length > 0; depth += 1) {
      const node = level.find((one) => 'children' in one);
      if (node && depth > DEEPEST) throw problemAt(file, node, TOO_DEEP);
      level = level.flatMap(childrenOf).flatMap((child) => (child.type === 'listItem' ? child.children : [child]));
    }
  };
}

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

export const TOO_DEEP = {
  expected: `lists, quotations and emphasis in one another, no more than ${DEEPEST} deep`,
  found: 'more',
  write: 'the same in fewer levels',
};
