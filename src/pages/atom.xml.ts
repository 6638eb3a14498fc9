import type { APIRoute } from 'astro';
import { getEssays } from '../data/essays.ts';
import { atomFeed } from '../downloads/feeds.ts';
import { publishedSite } from '../downloads/published-site.ts';
import { site as facts } from '../site.ts';

/** The essays as an Atom feed. */
export const GET: APIRoute = async ({ site: host }) => {
  const site = publishedSite(facts, import.meta.env.BASE_URL, host);
  return new Response(atomFeed(await getEssays(), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
