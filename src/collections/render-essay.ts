import { getEntry, render } from 'astro:content';
import { compiledEssay, fileOf } from './compiled.ts';
import { essayContent } from './essay-content.ts';

/** The text of an essay as a component. */
export async function renderEssay(slug: string): Promise<ReturnType<typeof essayContent>> {
  const entry = await getEntry('essays', slug);
  if (!entry) throw new Error(`There is no essay with the slug "${slug}".`);
  const { name, hasPictures } = await compiledEssay(fileOf(entry));
  return hasPictures ? (await render(entry)).Content : essayContent(name, []);
}
