import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { problemAt, written } from './place.ts';

/** A character that shows nothing and that other programs refuse, and the sign for one that was lost. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]/;

/**
 * Remark plugin: `&#…;` is a character that can be shown. Of what stands in the file itself, its reader takes care.
 *
 * @returns a transform that throws EditorError at the first that is none
 */
export function controlCharacters() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node: Nodes) => {
      const words = 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : '';
      const text = written(file, node);
      if (!CONTROL.test(words) || CONTROL.test(text)) return;
      throw problemAt(file, node, {
        expected: 'a character that can be shown',
        found: /&#[^;]*;/.exec(text)?.[0] ?? 'a control character',
        write: 'the character itself; or \\& where the text has these signs',
      });
    });
  };
}
