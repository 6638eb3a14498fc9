import type { APIRoute } from 'astro';
import { essayCard } from '../../../cards/content.ts';
import { cardResponse } from '../../../cards/make.ts';
import { getEssays, type Essay } from '../../../data/essays.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  return (await getEssays()).map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

/** The picture of an essay for previews elsewhere. */
export const GET: APIRoute<{ essay: Essay }> = ({ props }) =>
  cardResponse((covers) => essayCard(props.essay, site.name, covers));
