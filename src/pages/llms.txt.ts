import type { APIRoute } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { llms } from '#exports/llms.ts';
import { publishedSite } from '#exports/published-site.ts';
import { site as facts } from '#content/site.ts';

/** What a language model is told of the site. */
export const GET: APIRoute = async ({ site: host }) => {
  const site = publishedSite(facts, import.meta.env.BASE_URL, host);
  return new Response(llms(await getEssays(), site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
