import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { atLine, LINE_END, problemAt, written } from './place.ts';

/** A line of whitespace and invisible signs beyond ASCII, after the marks of quotations. */
const LOOKS_EMPTY = /^[ \t>]*[\p{Z}\p{Cf}][\s\p{Z}\p{Cf}]*$/u;

/**
 * Remark plugin: refuses lines that only look empty. Markdown ends paragraphs at ASCII spaces and tabs alone; a
 * no-break space would join two paragraphs into one passage.
 */
export function blankLines() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'paragraph', (node) => {
      const lines = written(file, node).split(LINE_END);
      const index = lines.findIndex((line) => LOOKS_EMPTY.test(line));
      if (index < 0) return;
      const [sign = ''] = /[^ \t>]/u.exec(lines[index] ?? '') ?? [];
      throw problemAt(file, atLine((node.position?.start.line ?? 1) + index), {
        expected: 'an empty line between two paragraphs',
        found: `a line of signs that are not seen, U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}, which joins the two`,
        write: 'an empty line in its place; or nothing',
      });
    });
  };
}
