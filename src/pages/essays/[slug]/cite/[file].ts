import type { APIRoute, GetStaticPaths } from 'astro';
import { getCitationFiles } from '../../../../data/citations.ts';
import { getEssays } from '../../../../data/essays.ts';

export const getStaticPaths = (async () => {
  const essays = await getEssays();
  return essays.flatMap((essay) =>
    getCitationFiles(essay).map(({ name, text }) => ({ params: { slug: essay.slug, file: name }, props: { text } })),
  );
}) satisfies GetStaticPaths;

/** An essay for reference managers, in one format. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
