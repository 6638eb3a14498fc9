import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { toString } from 'mdast-util-to-string';
import { idFromWords, isPlainId } from '#lib/ids.ts';
import { isReservedId } from '#passages/passage.ts';
import { foldSpace } from '#lib/words.ts';
// Adds the MDX nodes to the types of mdast.
import type {} from 'mdast-util-mdx';
// Adds `hProperties`, the attributes of the element to come, to the types of mdast.
import type {} from 'mdast-util-to-hast';
import { LINE_END, problemAt, written } from './place.ts';

/**
 * Remark plugin: refuses setext headings and closing signs. Markdown makes a heading of a sentence above a line of - or
 * =, and drops signs at the end: `## What is #`. Runs before anything is removed from headings.
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
  // Markdown drops what follows the last word.
  const end = node.children.at(-1)?.position?.end.offset ?? Infinity;
  const behind = String(file.value).slice(end, node.position?.end.offset);
  if (!behind.includes('#')) return;
  throw problemAt(file, node, {
    expected: 'nothing after the words of a heading',
    found: text,
    write: `the heading without the last signs; or \\# where they are words of it`,
  });
}

/** A comment that names an id: `{/* #peace *\/}`. */
const NAMES_ID = /^\s*\/\*\s*#([\s\S]*?)\s*\*\/\s*$/;

/**
 * Remark plugin: takes the id from the comment after the words of a heading, `## Peace at last {/* #peace *\/}`, so
 * that it stays when the words change. Runs before comments are dropped; `headings` validates the id.
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

/**
 * Remark plugin: gives headings their ids and checks the outline. Level 1 is the title of the page; levels go down one
 * at a time. An id comes from the words, or from `headingIds`, and is unique in the essay.
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

function checkOwnId(node: Heading, id: string, file: VFile): string {
  if (isPlainId(id) && !isReservedId(id)) return id;
  throw problemAt(file, node, {
    expected: 'an id of letters of English, digits, - and _, which belongs to no part of the page',
    found: isPlainId(id) ? `#${id}, which belongs to a part of the page` : `#${id}`,
    write: 'such as {/* #peace-and-trust */}; a comment that names no id does not begin with #',
  });
}

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
