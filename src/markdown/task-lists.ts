import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { t } from '#content/strings.ts';

/** Rehype plugin: boxes of a task list as signs. GFM makes disabled inputs without a label. */
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
