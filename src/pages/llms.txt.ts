import type { APIRoute } from 'astro';
import { getEssays } from '../data/essays.ts';
import { llms } from '../downloads/llms.ts';
import { publishedSite } from '../downloads/published-site.ts';
import { site as facts } from '../site.ts';

/** What a language model is told of the site. */
export const GET: APIRoute = async ({ site: host }) => {
  const site = publishedSite(facts, import.meta.env.BASE_URL, host);
  return new Response(llms(await getEssays(), site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
