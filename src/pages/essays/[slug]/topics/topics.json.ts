import type { APIRoute, GetStaticPaths } from 'astro';
import { getEssayTopics } from '#collections/essay-topics.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from '#collections/essays.ts';

export const getStaticPaths = (async () =>
  (await getEssays()).map((essay) => ({
    params: { slug: essay.slug },
    props: { essay },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ essay: Essay }> = async ({ props: { essay } }) =>
  Response.json(await getEssayTopics(essay));
