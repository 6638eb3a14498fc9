import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { problemAt } from './place.ts';

/** How deep lists, quotations, emphasis and links may stand in one another. What makes a page of it goes down as deep. */
const DEEPEST = 20;

/**
 * Remark plugin: what stands in one another does so no deeper than anyone reads. Comes first: the others go down into
 * the tree, and so would run out of room; the programs that bundle the page end without a word.
 */
export function nesting() {
  return (tree: Root, file: VFile): void => {
    let level: readonly Nodes[] = tree.children;
    for (let depth = 0; level.length > 0; depth += 1) {
      const node = level.find((one) => 'children' in one);
      if (node && depth > DEEPEST) throw problemAt(file, node, TOO_DEEP);
      // An item is no deeper than its list.
      level = level.flatMap(childrenOf).flatMap((child) => (child.type === 'listItem' ? child.children : [child]));
    }
  };
}

const childrenOf = (node: Nodes): readonly Nodes[] => ('children' in node ? node.children : []);

/** What an editor is told of what stands too deep in one another. */
export const TOO_DEEP = {
  expected: `lists, quotations and emphasis in one another, no more than ${DEEPEST} deep`,
  found: 'more',
  write: 'the same in fewer levels',
};
