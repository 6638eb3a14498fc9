import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { LINE_END, problemAt, written } from './place.ts';

/**
 * Remark plugin: refuses a fence without an end, and words beside its signs other than a language. Markdown drops those
 * words, and takes all that follows an open fence for code.
 */
export function codeFences() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'code', (node) => {
      const [first = '', ...lines] = written(file, node).split(LINE_END);
      const [, signs = '', words = ''] = /^(`{3,}|~{3,})(.*)$/.exec(first) ?? [];
      if (signs === '') return;
      if (!/^[a-z\d+#.-]*$/.test(words.trimEnd())) {
        throw problemAt(file, node, {
          expected:
            'nothing beside the signs that begin a block of code but the name of a language, in small letters, without a space',
          found: first,
          write: `${signs}js, or ${signs} alone; or \\${signs[0] ?? ''} where the text has these signs`,
        });
      }
      const last =
        lines
          .at(-1)
          ?.replace(/^[\s>]*/, '')
          .trimEnd() ?? '';
      if (last.length >= signs.length && last === (signs[0] ?? '').repeat(last.length)) return;
      throw problemAt(file, node, {
        expected: `a line that ends the block of code: ${signs}`,
        found: 'none, so that all that follows would be code',
        write: `${signs} below the last line of the code; or \\${signs[0] ?? ''} where the text has these signs`,
      });
    });
  };
}
