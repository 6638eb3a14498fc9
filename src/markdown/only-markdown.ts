import type { Root } from 'mdast';
// Adds the MDX nodes to the types of mdast.
import type {} from 'mdast-util-mdx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { closeGap } from '#passages/close-gap.ts';
import { frontMatterOf, problemAt } from './place.ts';

/** Comments and white space alone. */
const ONLY_COMMENTS = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)+$/;

/** A comment that begins within a comment, which was never ended. */
const BEGINS_AGAIN = /\/\*(?:(?!\*\/)[\s\S])*\{\/\*/;

/**
 * Remark plugin: refuses HTML, components and code of MDX, with which an essay would look, weigh and break as no other,
 * and could become no feed and no book. Comments, `{/* … *\/}`, are dropped.
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

/** A backslash before a letter would be shown. */
export const PROGRAM_CODE = {
  expected: 'Markdown only',
  found: 'a paragraph that begins with “import” or “export”, which MDX takes for program code',
  write: 'the text without it; &#105;mport or &#101;xport, where it is a word of the text',
};

/** Astro loads and runs the module of a field `layout`; its parser of front matter is not ours. */
function checkLayout(file: VFile): void {
  if (frontMatterOf(file).layout === undefined) return;
  throw problemAt(file, undefined, {
    expected: 'Markdown only',
    found: 'a field that loads a program: layout',
    write: 'the front matter without it',
  });
}
