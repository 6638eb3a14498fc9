import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { frontMatterOf } from './place.ts';

/** The text of an essay as it stands on its page. */
export interface PageHtml {
  /** What stands before, between and after the pictures: one part more than there are pictures. */
  parts: string[];
  pictures: { src: string; attributes: Record<string, string> }[];
}

/** Comments of a text are dropped, so that no other is there. */
const PICTURE = '<!--picture-->';

/** Rehype plugin: writes the HTML of an essay, and leaves nothing for the program that MDX makes of a text. Runs last. */
export function pageHtml() {
  return (tree: Root, file: VFile): void => {
    const pictures: PageHtml['pictures'] = [];
    visit(tree, { tagName: 'img' }, ({ properties: { src, ...others } }, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const attributes = Object.entries(others).map(([name, value]): [string, string] => [name, String(value)]);
      pictures.push({ src: decodeURI(String(src)), attributes: Object.fromEntries(attributes) });
      parent.children[index] = { type: 'comment', value: 'picture' };
      return SKIP;
    });
    const page: PageHtml = { parts: toHtml(tree, { collapseEmptyAttributes: true }).split(PICTURE), pictures };
    Object.assign(frontMatterOf(file), { page });
    tree.children = [];
  };
}
