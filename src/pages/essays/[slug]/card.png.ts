import type { APIRoute } from 'astro';
import { essayCard } from '#social-images/content.ts';
import { cardResponse } from '#social-images/make.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from '#collections/essays.ts';
import { site } from '#content/site.ts';

export async function getStaticPaths() {
  return (await getEssays()).map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

/** The picture of an essay for previews elsewhere. */
export const GET: APIRoute<{ essay: Essay }> = ({ props }) =>
  cardResponse((covers) => essayCard(props.essay, site.name, covers));
