import type { APIRoute, GetStaticPaths } from 'astro';
import { getEssays } from '#collections/essays.ts';
import type { Essay } from '#content/essay.ts';
import { renderEssay } from '#exports/render.ts';
import { site } from '#exports/this-site.ts';
import { contentType, entriesOf, essayFormats, type EssayEnding } from '#lib/formats.ts';

export const getStaticPaths = (async () =>
  (await getEssays()).flatMap((essay) =>
    entriesOf(essayFormats).map(([ending]) => ({ params: { slug: essay.slug, ending }, props: { essay, ending } })),
  )) satisfies GetStaticPaths;

/** An essay for other programs, in one format. */
export const GET: APIRoute<{ essay: Essay; ending: EssayEnding }> = ({ props: { essay, ending } }) =>
  new Response(renderEssay[ending](essay, site), { headers: { 'Content-Type': contentType(essayFormats[ending]) } });
