import type { Root } from 'mdast';
// Adds the MDX nodes to the types of mdast.
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { closeGap } from '#passages/close-gap.ts';
import { problemAt } from './place.ts';

/** One or more comments, and nothing between or beside them but white space. */
const ONLY_COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

/** The beginning of a comment within a comment: the first of them was never ended. */
const BEGINS_AGAIN = /\/\*(?:(?!\*\/)[\s\S])*\{\/\*/;

/**
 * Remark plugin: an essay is Markdown and nothing else.
 *
 * MDX would let an essay bring HTML, components and program code. An essay that does would look, weigh and break as no
 * other, and could not become a feed or a book. Comments, `{/* … *\/}`, are the editor's own and are dropped.
 */
export function onlyMarkdown() {
  return (tree: Root, file: VFile): void => {
    checkLayout(file);
    visit(tree, (node, index, parent) => {
      switch (node.type) {
        case 'mdxFlowExpression':
        case 'mdxTextExpression':
          if (!ONLY_COMMENTS.test(node.value)) {
            throw problemAt(file, node, {
              expected: 'Markdown only',
              found: `the expression {${node.value}}`,
              write: 'a backslash before the brace, \\{, where the text has a brace; {/* … */} for a comment',
            });
          }
          if (BEGINS_AGAIN.test(node.value)) {
            throw problemAt(file, node, {
              expected: 'the end of a comment, */}, before another begins',
              found: 'another beginning, {/*: what stands between the two would be lost',
              write: '*/} where the first comment ends',
            });
          }
          if (parent && index !== undefined) {
            closeGap(parent, index);
            parent.children.splice(index, 1);
            return [SKIP, index];
          }
          return SKIP;
        case 'mdxjsEsm':
          throw problemAt(file, node, {
            ...PROGRAM_CODE,
            found: `program code: ${node.value.split('\n', 1)[0] ?? ''}`,
          });
        case 'mdxJsxFlowElement':
        case 'mdxJsxTextElement':
        case 'html':
          throw problemAt(file, node, {
            expected: 'Markdown only',
            found: node.type === 'html' ? `HTML: ${node.value}` : `HTML or a component: <${node.name ?? ''}>`,
            write: 'the same in Markdown, or a backslash before the sign, \\<, where the text has one',
          });
        default:
          return undefined;
      }
    });
  };
}

/** What an editor is told of a paragraph that begins with `import` or `export`. A backslash before a letter would be shown. */
export const PROGRAM_CODE = {
  expected: 'Markdown only',
  found: 'a paragraph that begins with “import” or “export”, which MDX takes for program code',
  write: 'the text without it; &#105;mport or &#101;xport, where it is a word of the text',
};

/** Astro would load, and run, what a field `layout` names; its reader of front matter is not the one that checks fields. */
function checkLayout(file: VFile): void {
  const { frontmatter } = (file.data.astro ?? {}) as { frontmatter?: Record<string, unknown> };
  if (frontmatter?.layout === undefined) return;
  throw problemAt(file, undefined, {
    expected: 'Markdown only',
    found: 'a field that loads a program: layout',
    write: 'the front matter without it',
  });
}
