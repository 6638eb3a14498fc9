import type { APIRoute } from 'astro';
import { publishedCitations } from '#citations/published.ts';
import { getCitations } from '#collections/citations.ts';
import type { Essay } from '#content/essay.ts';
import { getEssayPaths } from '#collections/essays.ts';

export const getStaticPaths = getEssayPaths;

/** Citations of the essay for scripts; the shape is in `citations/published.ts`. */
export const GET: APIRoute<{ essay: Essay }> = async ({ props }) => {
  const { works, files } = await getCitations(props.essay);
  return Response.json(
    publishedCitations(
      works,
      files.map(({ name, href, type, ofPassage }) => ({ name, href, type, ofPassage })),
    ),
  );
};
