import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { LINE_END, problemAt, written } from './place.ts';

/**
 * Remark plugin: a heading begins with its signs, and all that follows them is its words.
 *
 * Markdown also makes a heading of a sentence above a line of - or =, and drops signs at the end of one: `## What is
 * #`. Comes before anything is taken out of headings.
 */
export function headingSigns() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'heading', (node) => {
      checkSigns(node, file);
    });
  };
}

function checkSigns(node: Heading, file: VFile): void {
  const text = written(file, node);
  if (!text.startsWith('#')) {
    const [words] = text.split(LINE_END, 1);
    throw problemAt(file, node, {
      expected: `a heading that begins with its signs, or an empty line between words and a line of - or =`,
      found: `${JSON.stringify(words)} above such a line, which makes a heading of it`,
      write: `an empty line after the words; or ${'#'.repeat(node.depth)} and the words, where it is a heading`,
    });
  }
  // What stands behind the last of the words: Markdown drops it.
  const end = node.children.at(-1)?.position?.end.offset ?? Infinity;
  const behind = String(file.value).slice(end, node.position?.end.offset);
  if (!behind.includes('#')) return;
  throw problemAt(file, node, {
    expected: 'nothing after the words of a heading',
    found: text,
    write: `the heading without the last signs; or \\# where they are words of it`,
  });
}
