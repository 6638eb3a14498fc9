import type { APIRoute, GetStaticPaths } from 'astro';
import { getPassageFiles } from '../../../../../data/citations.ts';

export const getStaticPaths = (async () => {
  const files = await getPassageFiles();
  return files.map(({ slug, number, name, text }) => ({
    params: { slug, number: String(number), file: name },
    props: { text },
  }));
}) satisfies GetStaticPaths;

/** A passage for reference managers, in one format. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
