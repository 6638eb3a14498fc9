import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { essayProcessor } from '#markdown/processor.ts';

/** A compiled essay: the code of its module, and the front matter that the pipeline has written. */
export interface Compiled {
  code: string;
  left: Record<string, unknown>;
}

/** Makes what compiles an essay as Astro does: the front matter is blanked out, so that lines are those of the file. */
export function essayCompiler(processor = essayProcessor()): (text: string, file: string) => Promise<Compiled> {
  const made = processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('../../', import.meta.url) },
  );
  return async (text, file) => {
    const renderer = await made;
    if (!renderer) throw new Error('There is no MDX renderer.');
    const { content, frontmatter } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    const { code } = await renderer.process(content, path.resolve(file), frontmatter);
    return { code, left: frontmatter };
  };
}
