import type { ElementContent, Nodes, Parents, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { alignHtml, type Sign } from './html-text.ts';

/** A part of a plain text, in UTF-16 units; `end` is behind it. */
export interface Range {
  start: number;
  end: number;
}

/** For each unit of a text node the number of the range that it lies in, from 1; 0 outside of all. */
type Numbers = ReadonlyMap<Text, number[]>;

/** What is known while the HTML of a passage is written anew. */
interface Work {
  marks: Numbers;
  /** Undefined where all stays. */
  kept: Numbers | undefined;
  /** Things without words, such as line breaks, that stand where something is left out. */
  dropped: ReadonlySet<Nodes>;
  /** Whether some words have stayed, and whether words were left out since the last of them. */
  hasWords: boolean;
  isCut: boolean;
}

const ELLIPSIS = h('span.cut', '…');
const SPACE = { type: 'text' as const, value: ' ' };
const BLOCKS = new Set(['p', 'blockquote', 'ul', 'ol', 'li', 'div']);

/**
 * Marks words in the HTML of a passage and, where asked, leaves out what is not to be shown. The words that stay are not
 * changed: where some are missing stands an ellipsis of the editor, `<span class="cut">`.
 *
 * @param html of a passage, as the passage model has it
 * @param text its plain text, which the places are of
 * @param places what to mark, in order, without overlap
 * @param keep what to show, in order, with something between each two; all where it is left out
 * @returns HTML with `<mark>` around the words, in as many parts as elements divide them into
 * @throws Error where HTML and text are not of one passage
 */
export function markHtml(html: string, text: string, places: readonly Range[], keep?: readonly Range[]): string {
  if (places.length === 0 && !keep) return html;
  const { tree, signs } = alignHtml(html, text);
  const kept = keep && numbersOf(keep, signs, true);
  const dropped = kept ? droppedOf(tree, kept, new Set(signs.map((sign) => sign?.node))) : new Set<Nodes>();
  const work = { marks: numbersOf(places, signs), kept, dropped, hasWords: false, isCut: false };
  rewrite(tree, work);
  if (work.isCut) lastBlock(tree).children.push(SPACE, ELLIPSIS);
  return toHtml(tree);
}

/**
 * Writes ranges down by text node. One between two others of a range belongs to it as a whole; else from the first sign
 * to the last, or, where the range is to be whole at the ends of the text, from end to end of the node.
 */
function numbersOf(
  ranges: readonly Range[],
  signs: readonly (Sign | undefined)[],
  isWhole = false,
): Map<Text, number[]> {
  const numbers = new Map<Text, number[]>();
  ranges.forEach(({ start, end }, number) => {
    const own = signs.slice(start, end).filter((sign) => sign !== undefined);
    const [first, last] = [own[0], own.at(-1)];
    for (const node of new Set(own.map((sign) => sign.node))) {
      const units = numbers.get(node) ?? Array<number>(node.value.length).fill(0);
      const from = node === first?.node && !(isWhole && start === 0) ? first.start : 0;
      const to = node === last?.node && !(isWhole && end === signs.length) ? last.end : undefined;
      numbers.set(node, units.fill(number + 1, from, to));
    }
  });
  return numbers;
}

/** Finds what has no words and does not stand between two words that stay together. */
function droppedOf(tree: Nodes, kept: Numbers, words: ReadonlySet<Text | undefined>): Set<Nodes> {
  const leaves = leavesOf(tree);
  const isWords = (leaf: Nodes): leaf is Text => leaf.type === 'text' && words.has(leaf);
  const numberAt = (leaf: Nodes | undefined, end: 0 | -1) => leaf?.type === 'text' && (kept.get(leaf)?.at(end) ?? 0);
  return new Set(
    leaves.filter((leaf, index) => {
      if (isWords(leaf)) return false;
      const before = numberAt(leaves.slice(0, index).findLast(isWords), -1);
      return before === 0 || before !== numberAt(leaves.slice(index).find(isWords), 0);
    }),
  );
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node && node.children.length > 0 ? node.children.flatMap(leavesOf) : [node];
}

function rewrite(parent: Parents, work: Work): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (work.dropped.has(child)) return [];
    if (child.type === 'text') return textParts(child, work);
    if (child.type !== 'element' || child.children.length === 0) return [child];
    rewrite(child, work);
    return child.children.length > 0 ? [child] : [];
  });
}

/** The parts of a text node that stay, the marked ones in an element. */
function textParts(node: Text, work: Work): ElementContent[] {
  const whole = Array<number>(node.value.length).fill(work.kept && node.value.trim() !== '' ? 0 : 1);
  const kept = work.kept?.get(node) ?? whole;
  const marks = work.marks.get(node) ?? [];
  const parts: ElementContent[] = [];
  for (let start = 0, end = 0; start < node.value.length; start = end) {
    while (end < kept.length && kept[end] === kept[start] && (marks[end] ?? 0) === (marks[start] ?? 0)) end += 1;
    const text = { type: 'text' as const, value: node.value.slice(start, end) };
    if (kept[start] === 0) {
      work.isCut ||= text.value.trim() !== '';
      continue;
    }
    if (work.isCut) parts.push(...(work.hasWords ? [SPACE, ELLIPSIS, SPACE] : [ELLIPSIS, SPACE]));
    work.isCut = false;
    work.hasWords ||= text.value.trim() !== '';
    parts.push((marks[start] ?? 0) === 0 ? text : h('mark', [text]));
  }
  return parts;
}

/** The block that ends last. */
function lastBlock(tree: Parents): Parents {
  const last = tree.children.findLast((child) => child.type !== 'text' || child.value.trim() !== '');
  return last?.type === 'element' && BLOCKS.has(last.tagName) ? lastBlock(last) : tree;
}
