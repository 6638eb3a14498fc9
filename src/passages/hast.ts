import type { Nodes } from 'hast';
import type { Tree } from './tree.ts';

/** The HTML tree made of Markdown. */
export const hast: Tree<Nodes> = {
  data: (node) => (node.type === 'text' ? node.value : undefined),
  name: (node) => (node.type === 'element' ? node.tagName : undefined),
  attribute(node, name) {
    const property = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = node.type === 'element' ? node.properties[property] : undefined;
    return value === undefined || value === null || value === false ? undefined : String(value);
  },
  children: (node) => ('children' in node ? node.children : []),
};
