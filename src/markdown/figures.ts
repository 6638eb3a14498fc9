import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** The picture of a paragraph that holds nothing else. */
function onlyPicture(paragraph: Element): Element | undefined {
  const children = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = children;
  return children.length === 1 && only?.type === 'element' && only.tagName === 'img' ? only : undefined;
}

/** Rehype plugin: a paragraph that holds one picture and nothing else is a figure, the picture's title its caption. */
export function figures() {
  return (tree: Root): void => {
    visit(tree, { tagName: 'p' }, (node, index, parent) => {
      if (!parent || index === undefined) return;
      const picture = onlyPicture(node);
      if (!picture) return;
      const { title } = picture.properties;
      delete picture.properties.title;
      const figure = h('figure', picture, typeof title === 'string' ? h('figcaption', title) : null);
      parent.children[index] = { ...figure, position: node.position };
    });
  };
}
