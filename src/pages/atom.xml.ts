import type { APIRoute } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { atomFeed } from '#exports/feeds.ts';
import { publishedSite } from '#exports/published-site.ts';
import { site as facts } from '#content/site.ts';

/** The essays as an Atom feed. */
export const GET: APIRoute = async ({ site: host }) => {
  const site = publishedSite(facts, import.meta.env.BASE_URL, host);
  return new Response(atomFeed(await getEssays(), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
