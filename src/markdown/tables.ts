import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Rehype plugin: makes tables fit for narrow screens and for a policy without inline style.
 *
 * A wide table scrolls inside a frame of its own, which the keyboard can reach. The alignment of a cell, which would
 * become a `style` attribute, becomes a data attribute for the style sheet.
 */
export function tables() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'table' }, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      visit(node, 'element', alignByData);
      parent.children[index] = h('div.scroll', { tabIndex: 0, role: 'region', ariaLabel: 'Table' }, node);
      return SKIP;
    });
  };
}

function alignByData(cell: Element): void {
  if (cell.tagName === 'th') cell.properties.scope = 'col';
  if (typeof cell.properties.align !== 'string') return;
  cell.properties.dataAlign = cell.properties.align;
  delete cell.properties.align;
}
