import path from 'node:path';
import type { Node } from 'unist';
import type { VFile } from 'vfile';
import { EditorError, type EditorProblem } from '#lib/editor-error.ts';

/** What ends a line: CommonMark 0.31.2, 2.1. */
export const LINE_END = /\r\n?|\n/;

/** Makes the error for something that an editor wrote in the body of an essay. */
export function problemAt(
  file: VFile,
  node: Node | undefined,
  problem: Omit<EditorProblem, 'file' | 'line'>,
): EditorError {
  return new EditorError({ file: relativePath(file.path), line: node?.position?.start.line, ...problem });
}

/** What an editor wrote for a part of an essay, letter by letter. */
export function written(file: VFile, { position }: Node): string {
  return position ? String(file.value).slice(position.start.offset, position.end.offset) : '';
}

/** A place of which nothing but the line is known. */
export function atLine(line: number): Node {
  const point = { line, column: 1 };
  return { type: 'line', position: { start: point, end: point } };
}

/** Writes a path as an editor knows it. */
export function relativePath(file: string | undefined): string {
  return file ? path.relative(process.cwd(), file).split(path.sep).join('/') : 'essay';
}
