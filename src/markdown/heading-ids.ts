import type { Root } from 'mdast';
// Adds the MDX nodes to the types of mdast.
import type {} from 'mdast-util-mdx';
// Adds `hProperties`, the attributes of the element to come, to the types of mdast.
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** A comment that names an id: `{/* #peace *\/}`. */
const NAMES_ID = /^\s*\/\*\s*#([\s\S]*?)\s*\*\/\s*$/;

/**
 * Remark plugin: takes the id that an editor sets apart from the words of a heading, `## Peace at last {/* #peace
 * *\/}`, so that it stays when the words change. Comes before comments are dropped; `headings` looks whether the id is
 * one.
 */
export function headingIds() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node) => {
      const last = node.children.at(-1);
      const id = last?.type === 'mdxTextExpression' ? NAMES_ID.exec(last.value)?.[1] : undefined;
      if (id === undefined) return;
      node.children.pop();
      const words = node.children.at(-1);
      if (words?.type === 'text') words.value = words.value.trimEnd();
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}
