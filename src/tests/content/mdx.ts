import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { essayCompiler } from '#markdown/compile.ts';

/** A compiled essay: its HTML with pictures as they are written, and its front matter with what the pipeline found. */
export interface Compiled {
  html: string;
  left: Record<string, unknown>;
}

/** Makes what compiles an essay as Astro does: the front matter is blanked out, so that lines are those of the file. */
export function textCompiler(compile = essayCompiler()): (text: string, file: string) => Promise<Compiled> {
  return async (text, file) => {
    const { content, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    const { page, text: found } = await compile(content, path.resolve(file), frontmatter);
    const html = page.parts.map((part, index) => {
      const picture = page.pictures[index];
      return picture ? part + toHtml(h('img', { src: picture.src, ...picture.attributes })) : part;
    });
    return { html: html.join(''), left: { ...frontmatter, ...found } };
  };
}
