import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { tableFit } from './table-fit.ts';
import { hast } from '#passages/hast.ts';
import { readText } from '#passages/read.ts';

/**
 * Rehype plugin: says what a style sheet for paper cannot see: which links have their address for words, so that it is
 * not written out behind them; and which tables are too wide for a sheet, which does not scroll.
 *
 * Comes before `passages`, so that it is said wherever a passage is shown.
 */
export function forPaper() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.tagName === 'a' && isItsAddress(textOf(node), String(node.properties.href))) {
        node.properties.dataBare = '';
      }
      if (node.tagName !== 'div' || !isTable(node.children[0])) return;
      const fit = tableFit(cellsOf(node));
      if (fit) node.properties.dataFit = fit;
    });
  };
}

const textOf = (node: Element): string => readText<Nodes>(node, hast).text;

/** Whether the words of a link say where it leads: its scheme may be left out, and letters be written as such. */
function isItsAddress(words: string, href: string): boolean {
  const plain = (address: string): string => decoded(address.trim()).replace(/^(?:https?:\/\/|mailto:|tel:)|\/$/gi, '');
  return plain(words) === plain(href);
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function isTable(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'table';
}

/** The words of each cell, row by row. */
function cellsOf(frame: Element): string[][] {
  const rows: string[][] = [];
  visit(frame, 'element', (node) => {
    if (node.tagName === 'tr') rows.push([]);
    if (node.tagName === 'td' || node.tagName === 'th') rows.at(-1)?.push(textOf(node));
  });
  return rows;
}
