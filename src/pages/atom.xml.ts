import type { APIRoute } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { atomFeed } from '#exports/feeds.ts';
import { site } from '#exports/this-site.ts';

/** The essays as an Atom feed. */
export const GET: APIRoute = async () => {
  return new Response(atomFeed(await getEssays(), site), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
