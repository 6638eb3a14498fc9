import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { t } from '#content/strings.ts';

/**
 * Rehype plugin: a block of code, which scrolls where its lines are long, can be reached by the keyboard.
 *
 * Not every browser lets the keyboard into something that scrolls; and what can be reached needs a name.
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
