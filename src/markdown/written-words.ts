import type { Definition, Nodes, Parents, Root } from 'mdast';
// Adds the MDX nodes to the types of mdast.
import type {} from 'mdast-util-mdx';
import type { VFile } from 'vfile';
import { atLine, definitionsOf, LINE_END, problemAt } from './place.ts';

/** Words of an essay before any plugin changed them. */
export interface WrittenWords {
  /** Blocks that become passages, and headings in order; notes by name. */
  blocks: Written[];
  headings: Written[];
  notes: Map<string, Written>;
}

interface Written {
  node: Nodes;
  words: string;
}

/** Comments, definitions, note marks and rules. */
const NO_WORDS = new Set([
  'mdxTextExpression',
  'mdxFlowExpression',
  'definition',
  'footnoteReference',
  'thematicBreak',
]);

/**
 * Remark plugin: stores every word of an essay, and refuses text that Markdown drops: each letter of the file lies in a
 * node that is shown or is known to be no text. Runs before all that changes the Markdown; `everyWord` compares in the
 * end.
 */
export function writtenWords() {
  return (tree: Root, file: VFile): void => {
    checkDropped(tree, file);
    const definitions = definitionsOf(tree);
    const found: WrittenWords = { blocks: [], headings: [], notes: new Map() };
    for (const node of tree.children) {
      const written = { node, words: wordsOf(node, definitions, true) };
      if (node.type === 'heading') found.headings.push(written);
      else if (node.type === 'footnoteDefinition') found.notes.set(node.identifier, written);
      else if (!NO_WORDS.has(node.type)) found.blocks.push(written);
    }
    file.data.writtenWords = found;
  };
}

/** Words with a space between blocks, cells and lines. */
function wordsOf(node: Nodes, definitions: ReadonlyMap<string, Definition>, isPassage = false): string {
  if (NO_WORDS.has(node.type)) return '';
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const [only, ...others] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (node.type === 'paragraph' && others.length === 0 && only && 'alt' in only) {
    const { title } = only.type === 'image' ? only : (definitions.get(only.identifier) ?? {});
    // The caption of a picture that is a passage.
    return title ? `${isPassage ? '' : (only.alt ?? '')} ${title}` : (only.alt ?? '');
  }
  const parts = node.children.map((child) => wordsOf(child, definitions));
  return parts.join(isInLine(node) ? '' : ' ');
}

/** True if words may continue from one child to the next. */
function isInLine({ type }: Parents): boolean {
  return !['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition'].includes(type);
}

function checkDropped(tree: Root, file: VFile): void {
  const text = String(file.value);
  let rest = '';
  let at = 0;
  for (const [start, end] of knownParts(tree, text.length).sort(([a], [b]) => a - b)) {
    rest = text.slice(at, start);
    if (/[\p{L}\p{N}]/u.test(rest)) break;
    rest = '';
    at = Math.max(at, end);
  }
  const dropped = rest || text.slice(at);
  const index = dropped.search(/[\p{L}\p{N}]/u);
  if (index < 0) return;
  throw problemAt(file, atLine(text.slice(0, at + index).split('\n').length), {
    expected: 'every word of the essay on its page',
    found: `“${dropped.slice(index).split(LINE_END, 1)[0] ?? ''}”, which Markdown drops`,
    write: 'a backslash before the sign that is meant as itself, or the words as a paragraph of their own',
  });
}

/** Ranges of the file that are accounted for. */
function knownParts(node: Nodes, end: number): [number, number][] {
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? end];
  // Not Markdown: refused later by `onlyMarkdown`.
  if (!('children' in node) || node.children.length === 0 || node.type.startsWith('mdxJsx')) return [[from, to]];
  const parts: [number, number][] = [];
  const placed = node.children.filter((child) => child.position);
  // GFM autolinks lose the positions of all nodes of their text.
  if (placed.length < node.children.length) parts.push(...gaps(node, from, to));
  const [first, last] = [placed[0]?.position?.start.offset ?? to, placed.at(-1)?.position?.end.offset ?? from];
  if (node.type === 'listItem' || node.type === 'footnoteDefinition') parts.push([from, first]);
  if (node.type === 'link' || node.type === 'linkReference') parts.push([last, to]);
  return [...parts, ...placed.flatMap((child) => knownParts(child as Nodes, end))];
}

function gaps({ children }: Parents, from: number, to: number): [number, number][] {
  return children.flatMap((child, index): [number, number][] => {
    if (child.position) return [];
    const before = children.slice(0, index).findLast((other) => other.position)?.position?.end.offset;
    const after = children.slice(index).find((other) => other.position)?.position?.start.offset;
    return [[before ?? from, after ?? to]];
  });
}
