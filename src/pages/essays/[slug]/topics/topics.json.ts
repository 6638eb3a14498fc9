import type { APIRoute, GetStaticPaths } from 'astro';
import { getEssayTopics } from '../../../../data/essay-topics.ts';
import { getEssays, type Essay } from '../../../../data/essays.ts';

export const getStaticPaths = (async () =>
  (await getEssays()).map((essay) => ({
    params: { slug: essay.slug },
    props: { essay },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ essay: Essay }> = async ({ props: { essay } }) =>
  Response.json(await getEssayTopics(essay, import.meta.env.BASE_URL));
