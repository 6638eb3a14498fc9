import type { APIRoute } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { jsonFeed } from '#exports/feeds.ts';
import { site } from '#exports/this-site.ts';

/** The essays as a JSON Feed. */
export const GET: APIRoute = async () => {
  return new Response(jsonFeed(await getEssays(), site), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
