import type { APIRoute } from 'astro';
import { getEssayTopics } from '#collections/essay-topics.ts';
import type { Essay } from '#content/essay.ts';
import { getEssayPaths } from '#collections/essays.ts';

export const getStaticPaths = getEssayPaths;

export const GET: APIRoute<{ essay: Essay }> = async ({ props: { essay } }) =>
  Response.json(await getEssayTopics(essay));
