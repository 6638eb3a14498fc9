import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { t } from '#content/strings.ts';

/**
 * Rehype plugin: makes tables fit for narrow screens and for a policy without inline style.
 *
 * A wide table scrolls inside a frame of its own, which the keyboard can reach. The frame is a group and not a region:
 * it has a name for those who hear it, but does not crowd their list of landmarks. The alignment of a cell, which would
 * become a `style` attribute, becomes a data attribute for the style sheet. A space ends each cell, so that whoever
 * takes the text without the table, as the search index does, does not read two cells as one word.
 */
export function tables() {
  return (tree: Root): void => {
    let number = 0;
    visit(tree, { tagName: 'table' }, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      visit(node, 'element', finishCell);
      number += 1;
      const frame = h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: t.tableNumber(number) }, node);
      parent.children[index] = { ...frame, position: node.position };
      return SKIP;
    });
  };
}

function finishCell(cell: Element): void {
  if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
  // One that is empty is the head of nothing: a screen reader would announce it with each cell below.
  if (cell.children.length === 0) cell.tagName = 'td';
  if (cell.tagName === 'th') cell.properties.scope = 'col';
  cell.children.push({ type: 'text', value: ' ' });
  if (typeof cell.properties.align !== 'string') return;
  cell.properties.dataAlign = cell.properties.align;
  delete cell.properties.align;
}
