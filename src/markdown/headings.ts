import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
// Adds `hProperties`, the attributes of the element to come, to the types of mdast.
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isReservedId } from '../lib/passage.ts';
import { foldSpace } from '../lib/words.ts';
import { problemAt } from './place.ts';

/**
 * Remark plugin: gives each of the editor's headings its id and checks that the headings make an outline.
 *
 * Level 1 is the title, which the page sets; headings start at level 2 and go down one level at a time. Their words, and
 * so their ids, are unique in the essay.
 *
 * @returns a transform that throws EditorError at the first heading that is wrong
 */
export function headings() {
  return (tree: Root, file: VFile): void => {
    const lineOfId = new Map<string, number | undefined>();
    let depth = 1;
    visit(tree, 'heading', (node, _index, parent) => {
      if (parent !== tree) {
        throw problemAt(file, node, {
          expected: 'headings between the passages, where sections begin',
          found: `a heading inside a quotation, list or note: ${toString(node)}`,
          write: 'the heading outside, or its words as a paragraph',
        });
      }
      checkDepth(node, depth, file);
      depth = node.depth;

      const title = foldSpace(toString(node));
      // What shows nothing, such as the selector that follows an emoji, would be an address that nobody can copy by eye.
      const visible = title.replace(/\p{Default_Ignorable_Code_Point}+/gu, '');
      const id = new GithubSlugger().slug(visible).replace(/-+/g, '-').replace(/^-|-$/g, '');
      if (id === '' || isReservedId(id)) {
        throw problemAt(file, node, {
          expected: 'a heading of one or more words, from which its address is made',
          found: id === '' ? `"${title}"` : `"${title}"; the address #${id} belongs to a part of the page`,
          write: 'a heading with other words',
        });
      }
      if (lineOfId.has(id)) {
        throw problemAt(file, node, {
          expected: 'other words in each heading',
          found: `"${title}", which stands in line ${lineOfId.get(id)} too`,
          write: 'a heading that tells the two sections apart',
        });
      }
      lineOfId.set(id, node.position?.start.line);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}

function checkDepth(node: Heading, above: number, file: VFile): void {
  if (node.depth > 1 && node.depth <= above + 1) return;
  throw problemAt(file, node, {
    expected: above === 1 ? 'a heading of level 2' : `a heading of level 2 to ${above + 1}`,
    found: `a heading of level ${node.depth}: ${'#'.repeat(node.depth)} ${toString(node)}`,
    write: `${'#'.repeat(Math.min(above + 1, Math.max(2, node.depth)))} ${toString(node)}`,
  });
}
