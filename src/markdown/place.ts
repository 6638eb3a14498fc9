import path from 'node:path';
import type { Node } from 'unist';
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
