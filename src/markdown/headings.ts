import type { Heading, Root } from 'mdast';
// Adds `hProperties`, the attributes of the element to come, to the types of mdast.
import type {} from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { idFromWords, isPlainId } from '#lib/ids.ts';
import { isReservedId } from '#passages/passage.ts';
import { foldSpace } from '#lib/words.ts';
import { problemAt } from './place.ts';

/**
 * Remark plugin: gives each of the editor's headings its id and checks that the headings make an outline.
 *
 * Level 1 is the title, which the page sets; headings start at level 2 and go down one level at a time. An id is made
 * of the words of its heading, unless `headingIds` found one beside them. It is unique in the essay.
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
      const own = node.data?.hProperties?.id;
      const id = typeof own === 'string' ? checkOwnId(node, own, file) : idOfWords(node, title, file);
      if (lineOfId.has(id)) {
        const line = lineOfId.get(id) ?? 0;
        throw problemAt(file, node, typeof own === 'string' ? sameId(id, line) : sameWords(title, id, line));
      }
      lineOfId.set(id, node.position?.start.line);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}

const sameId = (id: string, line: number) => ({
  expected: 'another id for each heading',
  found: `#${id}, which is the id of the heading in line ${line} too`,
  write: 'another id in one of the two',
});

const sameWords = (title: string, id: string, line: number) => ({
  expected: 'other words in each heading',
  found: `"${title}", whose address would be #${id}, as that of the heading in line ${line} is`,
  write: 'a heading that tells the two sections apart, or an id of its own for one of them: {/* #an-id */} after it',
});

/** An id that the editor set, when it may be one. */
function checkOwnId(node: Heading, id: string, file: VFile): string {
  if (isPlainId(id) && !isReservedId(id)) return id;
  throw problemAt(file, node, {
    expected: 'an id of letters of English, digits, - and _, which belongs to no part of the page',
    found: isPlainId(id) ? `#${id}, which belongs to a part of the page` : `#${id}`,
    write: 'such as {/* #peace-and-trust */}; a comment that names no id does not begin with #',
  });
}

/** The id that the words of a heading make. */
function idOfWords(node: Heading, title: string, file: VFile): string {
  const id = idFromWords(title);
  if (id === undefined) {
    throw problemAt(file, node, {
      expected: 'an id of its own for a heading with letters of another script, of which no address can be made',
      found: `"${title}"`,
      write: `${'#'.repeat(node.depth)} ${title} {/* #an-id-in-english-letters */}`,
    });
  }
  if (id !== '' && !isReservedId(id)) return id;
  throw problemAt(file, node, {
    expected: 'a heading of one or more words, from which its address is made',
    found: id === '' ? `"${title}"` : `"${title}"; the address #${id} belongs to a part of the page`,
    write: id === '' ? 'a heading with other words' : `other words, or an id of its own: ${title} {/* #another-id */}`,
  });
}

function checkDepth(node: Heading, above: number, file: VFile): void {
  if (node.depth > 1 && node.depth <= above + 1) return;
  throw problemAt(file, node, {
    expected: above === 1 ? 'a heading of level 2' : `a heading of level 2 to ${above + 1}`,
    found: `a heading of level ${node.depth}: ${'#'.repeat(node.depth)} ${toString(node)}`,
    write: `${'#'.repeat(Math.min(above + 1, Math.max(2, node.depth)))} ${toString(node)}`,
  });
}
