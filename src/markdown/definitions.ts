import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { problemAt, written } from './place.ts';

/**
 * Remark plugin: refuses link definitions that are unused or repeated. Markdown drops them in silence, and a speaker’s
 * line, `[Interviewer]: Why?`, has the same form.
 */
export function definitions() {
  return (tree: Root, file: VFile): void => {
    const used = new Set<string>();
    const lineOf = new Map<string, number | undefined>();
    visit(tree, (node) => {
      if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    });
    visit(tree, 'definition', (node) => {
      const line = written(file, node);
      if (!used.has(node.identifier)) {
        throw problemAt(file, node, {
          expected: 'a link that uses the address',
          found: `${line}, which Markdown takes for an address, and no reader would see`,
          write: `\\${line} where these are words of the text; else a link, [words][${node.label ?? ''}], or take it out`,
        });
      }
      if (lineOf.has(node.identifier)) {
        throw problemAt(file, node, {
          expected: 'another name for each address; capitals make no difference',
          found: `[${node.label ?? ''}], which line ${lineOf.get(node.identifier) ?? 0} has too`,
          write: 'another name, here and in the links that mean this address',
        });
      }
      lineOf.set(node.identifier, node.position?.start.line);
    });
  };
}
