import type { APIRoute, GetStaticPaths } from 'astro';
import { getCitationFiles } from '#collections/citations.ts';
import { getEssays } from '#collections/essays.ts';

export const getStaticPaths = (async () => {
  const essays = await getEssays();
  return essays.flatMap((essay) =>
    getCitationFiles(essay).map(({ name, text }) => ({ params: { slug: essay.slug, file: name }, props: { text } })),
  );
}) satisfies GetStaticPaths;

/** An essay for reference managers, in one format. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
