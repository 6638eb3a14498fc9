import type { APIRoute } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { jsonFeed } from '#exports/feeds.ts';
import { publishedSite } from '#exports/published-site.ts';
import { site as facts } from '#content/site.ts';

/** The essays as a JSON Feed. */
export const GET: APIRoute = async ({ site: host }) => {
  const site = publishedSite(facts, import.meta.env.BASE_URL, host);
  return new Response(jsonFeed(await getEssays(), site), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
