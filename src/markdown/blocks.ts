import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { t } from '#content/strings.ts';

function onlyPicture(paragraph: Element): Element | undefined {
  const children = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = children;
  return children.length === 1 && only?.type === 'element' && only.tagName === 'img' ? only : undefined;
}

/** Rehype plugin: turns a paragraph of one picture into a figure, with the title as its caption. */
export function figures() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'p' }, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const picture = onlyPicture(node);
      if (!picture) return;
      const { title } = picture.properties;
      delete picture.properties.title;
      const figure = h('figure', picture, typeof title === 'string' ? h('figcaption', title) : null);
      parent.children[index] = { ...figure, position: node.position };
    });
  };
}

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

/** Rehype plugin: boxes of a task list as signs. GFM makes disabled inputs without a label. */
export function taskLists() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'input' }, (node, index, parent) => {
      if (node.properties.type !== 'checkbox' || !parent || index === undefined) return;
      const done = Boolean(node.properties.checked);
      parent.children[index] = h(
        'span',
        { role: 'img', ariaLabel: done ? t.taskDone : t.taskNotDone },
        done ? '☑' : '☐',
      );
    });
  };
}
