import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { directionOf, RTL_SCRIPTS, type Direction } from '#lib/in-language.ts';
import { hast } from '#passages/hast.ts';
import { readText } from '#passages/read.ts';
import { languageOf } from './beside-text.ts';

const RIGHT_TO_LEFT = new RegExp(`[${RTL_SCRIPTS.map((code) => `\\p{sc=${code}}`).join('')}]`, 'u');
const TEXTS = ['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'th', 'td', 'figcaption', 'pre'];
/** Their marks and columns stand on the side where their words begin. */
const LISTS = ['ul', 'ol', 'table', 'blockquote'];

/**
 * Rehype plugin: gives blocks in another script than that of the essay their own direction, such as an Arabic quotation
 * in an English essay. More letters decide, not the first: a Hebrew sentence may begin with an English name.
 */
export function directions() {
  return (tree: Root, file: VFile): void => mark(tree, directionOf(languageOf(file)), [...TEXTS, ...LISTS]);
}

function mark(node: Nodes, around: Direction, names: readonly string[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const own = names.includes(child.tagName) ? directionOfWords(child, around) : around;
    if (own !== around) child.properties.dir = own;
    // The list of notes may be placed in the margin, on the side of the page.
    mark(child, own, 'dataFootnotes' in child.properties ? ['p', 'h2'] : names);
  }
}

function directionOfWords(block: Element, around: Direction): Direction {
  const letters = readText<Nodes>(block, hast).text.match(/\p{L}/gu) ?? [];
  const fromRight = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length;
  if (2 * fromRight === letters.length) return around;
  return 2 * fromRight > letters.length ? 'rtl' : 'ltr';
}
