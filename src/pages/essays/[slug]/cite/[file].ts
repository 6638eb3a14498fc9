import type { APIRoute, GetStaticPaths } from 'astro';
import { getCitationFiles } from '#collections/citations.ts';
import { getEssays } from '#collections/essays.ts';

export const getStaticPaths = (async () => {
  const essays = await getEssays();
  return essays.flatMap((essay) =>
    getCitationFiles(essay).map(({ name, write }) => ({ params: { slug: essay.slug, file: name }, props: { write } })),
  );
}) satisfies GetStaticPaths;

/** An essay for reference managers, in one format. */
export const GET: APIRoute<{ write: () => string }> = ({ props }) => new Response(props.write());
