import type { APIRoute } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { llms } from '#exports/llms.ts';
import { site } from '#exports/this-site.ts';

/** What a language model is told of the site. */
export const GET: APIRoute = async () => {
  return new Response(llms(await getEssays(), site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
