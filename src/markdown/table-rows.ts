import type { Root, Table, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { problemAt, written } from './place.ts';

/** Delimiter row of a table. */
const RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$|^[ \t]*\|[ \t]*:?-+:?[ \t]*\|[ \t]*$/m;

/**
 * Remark plugin: refuses tables that lose cells or rows. Markdown drops cells beyond the columns of the head, takes a
 * line below for a row, and makes no table where the delimiter row has another number of columns.
 */
export function tableRows() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'table', (table) => table.children.forEach((row) => checkRow(row, table, file)));
    visit(tree, 'paragraph', (node) => {
      const rule = RULE.exec(written(file, node))?.[0];
      if (rule === undefined) return;
      throw problemAt(file, node, {
        expected: 'as many columns in the line below the head of a table as in the head',
        found: `the line ${rule.trim()}, which makes no table`,
        write: '| --- | once for each column; or \\| where it is no table',
      });
    });
  };
}

function checkRow(row: TableRow, table: Table, file: VFile): void {
  const columns = table.children[0]?.children.length ?? 0;
  if (row.children.length > columns) {
    const cell = row.children[columns];
    throw problemAt(file, row, {
      expected: `no more cells than the head has: ${columns}`,
      found: `one more: ${cell ? written(file, cell) : ''}`,
      write: 'another column in the head and in the line below it; or \\| where a cell has this sign',
    });
  }
  const startsWithBar = (one: TableRow | undefined) => one !== undefined && written(file, one).startsWith('|');
  if (!startsWithBar(table.children[0]) || startsWithBar(row)) return;
  throw problemAt(file, row, {
    expected: 'an empty line after a table; or a row that begins with |, as its head does',
    found: `the line ${written(file, row)}, which makes a row of it`,
    write: 'an empty line before it, or | at its start',
  });
}
