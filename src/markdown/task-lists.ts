import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { t } from '#content/strings.ts';

/**
 * Rehype plugin: shows the boxes of a GFM task list as signs.
 *
 * GFM makes them disabled form fields without a label, which nobody can fill in and a screen reader cannot name.
 */
export function taskLists() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'input' }, (node, index, parent) => {
      if (node.properties.type !== 'checkbox' || !parent || index === undefined) return;
      const done = Boolean(node.properties.checked);
      parent.children[index] = h(
        'span',
        { role: 'img', ariaLabel: done ? t.taskDone : t.taskNotDone },
        done ? '☑' : '☐',
      );
    });
  };
}
