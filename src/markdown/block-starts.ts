import type { List, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { LINE_END, problemAt, written } from './place.ts';

const MARK = /^(?:([-+*])|(\d+)([.)]))/;

/** Higher numbers are years or amounts. */
const TOO_HIGH = 1000;

/**
 * Remark plugin: refuses lists and quotations that were not meant, and list numbers that would change. A sentence that
 * begins with a year, a sum or a dash parses as a list, and the page counts items by itself.
 */
export function blockStarts() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
      if (node.type !== 'list' && node.type !== 'blockquote') return;
      if (parent) checkLineBefore(node, index ?? 0, parent, file);
      if (node.type === 'list') node.children.forEach((_, place) => checkItem(node, place, file));
    });
  };
}

/** Within an item a list may follow its words; elsewhere it interrupts a paragraph. */
function checkLineBefore(node: Nodes, index: number, parent: Parents, file: VFile): void {
  const before = parent.children[index - 1];
  if (before?.type !== 'paragraph' || parent.type === 'listItem') return;
  if (before.position?.end.line !== (node.position?.start.line ?? 0) - 1) return;
  const [line = ''] = written(file, node).split(LINE_END, 1);
  const what = node.type === 'list' ? 'a list' : 'a quotation';
  throw problemAt(file, node, {
    expected: `an empty line before ${what}`,
    found: `${JSON.stringify(line)} in the middle of a paragraph, which makes ${what} of it`,
    write: `an empty line before it; or ${escaped(line)} where the text has this sign`,
  });
}

function escaped(line: string): string {
  return line.replace(/^\d*/, '$&\\');
}

function checkItem(list: List, place: number, file: VFile): void {
  const item = list.children[place];
  const [mark, bullet, digits, end] = (item && MARK.exec(written(file, item))) ?? [];
  if (!item || mark === undefined) return;
  const literal = escaped(mark);
  if (item.children.length === 0) {
    throw problemAt(file, item, {
      expected: 'words in each item of a list',
      found: `a line of ${mark} alone, which makes a list without words of it`,
      write: `the words of the item; *** where the text has a break; ${literal} where it has this sign`,
    });
  }
  if (bullet === '+') {
    throw problemAt(file, item, {
      expected: 'lists whose items begin with -',
      found: 'a line that begins with +, which would not be shown',
      write: `- where it is a list; ${literal} where the text has a plus`,
    });
  }
  if (digits === undefined) return;
  const first = Number(MARK.exec(written(file, list.children[0] ?? item))?.[2]);
  const wanted = String(first + place);
  if (first >= TOO_HIGH || end === ')' || digits !== wanted) {
    throw problemAt(file, item, {
      expected:
        first >= TOO_HIGH ? 'the number of an item' : `the number ${wanted}., as the page counts the items of a list`,
      found: `a line that begins with ${mark}`,
      write: `${first >= TOO_HIGH ? '' : `${wanted}. where it is a list; `}${literal} where it is the text that has this number`,
    });
  }
}
