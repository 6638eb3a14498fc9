import type { Definition, Image, ImageReference, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { Node } from 'unist';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { pictureInWords } from '#passages/picture-in-words.ts';
import { definitionsOf, isFigure } from './place.ts';
import { closeGap } from '#passages/close-gap.ts';

/** CommonMark with the tables, notes and strikethrough of GFM, without MDX. */
const WRITING: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: false,
  rule: '-',
  extensions: [gfmToMarkdown({ firstLineBlank: false })],
};

/** Offset of a block in the file, which its Markdown and its HTML share. */
const startOf = (node: Node): number | undefined => node.position?.start.offset;

/**
 * Remark plugin: stores each block and note as Markdown that stands alone: without note marks, pictures as their
 * descriptions, link addresses inline. `passages` looks it up by the offset of the block. Runs after the plugins that
 * change the Markdown.
 */
export function blockMarkdown() {
  return (tree: Root, file: VFile): void => {
    const definitions = definitionsOf(tree);
    const markdown = new Map<number, string>();
    for (const block of tree.children) {
      const start = startOf(block);
      if (start !== undefined && isText(block)) markdown.set(start, write(standAlone(block, definitions)));
    }
    file.data.blockMarkdown = markdown;
  };
}

/** Markdown of a block, as stored by `blockMarkdown`. */
export function markdownOf(file: VFile, node: Node): string {
  const markdown = (file.data.blockMarkdown as Map<number, string> | undefined)?.get(startOf(node) ?? -1);
  if (markdown === undefined) throw new Error('A block has lost the place of its Markdown; a plugin dropped it.');
  return markdown;
}

function isText({ type }: RootContent): boolean {
  return type !== 'heading' && type !== 'definition' && type !== 'thematicBreak';
}

/** A note is written as its paragraphs, without its mark. */
function write(block: RootContent): string {
  const root: Root =
    block.type === 'footnoteDefinition'
      ? { type: 'root', children: block.children }
      : { type: 'root', children: [block] };
  return toMarkdown(root, WRITING).trimEnd();
}

function standAlone(block: RootContent, definitions: ReadonlyMap<string, Definition>): RootContent {
  const copy = structuredClone(block);
  visit(copy, (node: Nodes, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'footnoteReference') {
      closeGap(parent, index);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      const words = inWords(node, isFigure(parent), definitions);
      (parent.children as PhrasingContent[]).splice(index, 1, ...words);
      return [SKIP, index + words.length];
    }
    if (node.type === 'linkReference') {
      const { url = '', title } = definitions.get(node.identifier) ?? {};
      parent.children[index] = { type: 'link', url, title: title ?? null, children: node.children };
    }
    return undefined;
  });
  return copy;
}

function inWords(
  picture: Image | ImageReference,
  isWhole: boolean,
  definitions: ReadonlyMap<string, Definition>,
): PhrasingContent[] {
  const { title } = picture.type === 'image' ? picture : (definitions.get(picture.identifier) ?? {});
  const description: PhrasingContent = { type: 'text', value: pictureInWords(picture.alt ?? '') };
  return title && isWhole ? [description, { type: 'break' }, { type: 'text', value: title }] : [description];
}
