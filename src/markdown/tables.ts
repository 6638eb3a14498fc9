import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { t } from '#content/strings.ts';

/**
 * Rehype plugin: tables for narrow screens and a strict CSP. A wide table scrolls in a focusable frame: a named group,
 * not a landmark. The alignment is a data attribute in place of `style`. A space ends each cell for programs that
 * extract text.
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
  // An empty head would be announced with each cell below.
  if (cell.children.length === 0) cell.tagName = 'td';
  if (cell.tagName === 'th') cell.properties.scope = 'col';
  cell.children.push({ type: 'text', value: ' ' });
  if (typeof cell.properties.align !== 'string') return;
  cell.properties.dataAlign = cell.properties.align;
  delete cell.properties.align;
}
