import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { t } from '#content/strings.ts';

/**
 * Rehype plugin: makes blocks of code, which scroll, focusable and named; not every browser lets the keyboard scroll
 * otherwise.
 */
export function codeBlocks() {
  return (tree: Root): void => {
    let number = 0;
    visit(tree, { tagName: 'pre' }, (node) => {
      number += 1;
      Object.assign(node.properties, { tabIndex: 0, role: 'group', ariaLabel: t.codeNumber(number) });
    });
  };
}
