import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { EssayText } from '#passages/model.ts';
import type { CompiledEssay } from './kept-essays.ts';
import { frontMatterOf } from './place.ts';

/** The text of an essay as it stands on its page. */
export interface PageHtml {
  /** What stands before, between and after the pictures: one part more than there are pictures. */
  parts: string[];
  pictures: { src: string; attributes: Record<string, string> }[];
}

/** Comments of a text are dropped, so that no other is there. */
const PICTURE = '<!--picture-->';

/** Compiled essays, by their front matter. */
const compiled = new WeakMap<object, CompiledEssay>();

/** What the pipeline has made of the essay with this front matter. */
export function compiledOf(frontMatter: object): CompiledEssay {
  const essay = compiled.get(frontMatter);
  if (!essay) throw new Error('The pipeline has ended before it wrote the page of an essay.');
  return essay;
}

/**
 * Rehype plugin: writes the HTML of an essay. Leaves nothing for the program that MDX makes of a text and of its front
 * matter. Runs last.
 */
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
    const frontMatter = frontMatterOf(file);
    const { passages, sections, notes, mentions } = frontMatter as unknown as EssayText;
    compiled.set(frontMatter, { page, text: { passages, sections, notes, mentions } });
    for (const field of Object.keys(frontMatter)) Reflect.deleteProperty(frontMatter, field);
    tree.children = [];
  };
}
