import path from 'node:path';
import type { Definition, Parents, Root } from 'mdast';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Advice, EditorError } from '#lib/editor-error.ts';

/** CommonMark 0.31.2, 2.1. */
export const LINE_END = /\r\n?|\n/;

export function problemAt(file: VFile, node: Node | undefined, problem: Advice): EditorError {
  return new EditorError({ file: relativePath(file.path), line: node?.position?.start.line, ...problem });
}

/** Source of a node. */
export function written(file: VFile, { position }: Node): string {
  return position ? String(file.value).slice(position.start.offset, position.end.offset) : '';
}

/** A node of which only the line is known. */
export function atLine(line: number): Node {
  const point = { line, column: 1 };
  return { type: 'line', position: { start: point, end: point } };
}

export function relativePath(file: string | undefined): string {
  return file ? path.relative(process.cwd(), file).split(path.sep).join('/') : 'essay';
}

/** File of an essay without the query that the bundler adds. */
export function pathOf(file: VFile): string {
  return (file.path as string | undefined)?.split('?')[0] ?? 'essay.mdx';
}

/** Facts of the essay, and what plugins leave for the pages; an object that nobody reads in a text without them. */
export function frontMatterOf(file: VFile): Record<string, unknown> {
  return (file.data.astro as { frontmatter?: Record<string, unknown> } | undefined)?.frontmatter ?? {};
}

/** Link definitions by name; the first of a name counts (CommonMark 0.31.2, 4.7). */
export function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** True if a picture is alone in its paragraph, which then becomes a figure; see `figures`. */
export function isFigure({ type, children }: Parents): boolean {
  return type === 'paragraph' && children.filter((child) => child.type !== 'text' || child.value.trim()).length === 1;
}
