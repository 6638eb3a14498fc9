import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { decoded } from '#lib/decoded.ts';
import { hast } from '#passages/hast.ts';
import { readText } from '#passages/read.ts';

/**
 * Rehype plugin: marks for print what CSS cannot see: links whose words are their address, which is not repeated after
 * them; and tables too wide for a sheet. Runs before `passages`, so that each copy of a passage has the marks.
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

/** Ignores the scheme and percent-encoding. */
function isItsAddress(words: string, href: string): boolean {
  const plain = (address: string): string =>
    (decoded(address.trim(), decodeURI) ?? address.trim()).replace(/^(?:https?:\/\/|mailto:|tel:)|\/$/gi, '');
  return plain(words) === plain(href);
}

function isTable(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'table';
}

function cellsOf(frame: Element): string[][] {
  const rows: string[][] = [];
  visit(frame, 'element', (node) => {
    if (node.tagName === 'tr') rows.push([]);
    if (node.tagName === 'td' || node.tagName === 'th') rows.at(-1)?.push(textOf(node));
  });
  return rows;
}

/** Adaptations of a table too wide for A4 or Letter: smaller type, words broken anywhere, rows in place of columns. */
export type TableFit = 'small' | 'broken' | 'rows';

/** Width for a table and padding of a cell, in em of its type; see `print.css`. */
const SHEETS = { normal: { width: 44, space: 0.9 }, small: { width: 64, space: 0.5 } };
/** Columns in the smaller type, each with room for five or six letters. */
const MOST_COLUMNS = 18;

/** Break opportunities of Chinese and Japanese, and spaces. */
const APART = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])|\s+/u;

/** Adaptation that a table needs, by a safe estimate of its longest words. */
export function tableFit(rows: readonly (readonly string[])[]): TableFit | undefined {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => longestWord(row[column] ?? ''))),
  );
  const fits = ({ width, space }: typeof SHEETS.normal): boolean =>
    longest.reduce((sum, word) => sum + word + space, 0) <= width;
  if (fits(SHEETS.normal)) return undefined;
  if (fits(SHEETS.small)) return 'small';
  return columns <= MOST_COLUMNS ? 'broken' : 'rows';
}

/** Width in em: lower case, digits and punctuation are narrow. */
function longestWord(cell: string): number {
  const widthOf = (word: string): number =>
    Array.from(word).reduce((sum, sign) => sum + (/[\p{Ll}\p{N}\p{P}]/u.test(sign) ? 0.6 : 1), 0);
  return Math.max(0, ...cell.split(APART).map(widthOf));
}
