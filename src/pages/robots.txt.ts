import type { APIRoute } from 'astro';
import { publishedSite } from '#exports/published-site.ts';
import { robots } from '#exports/robots.ts';
import { site as facts } from '#content/site.ts';

/** What robots may read, and where the site map is. */
export const GET: APIRoute = ({ site: host }) =>
  new Response(robots(publishedSite(facts, import.meta.env.BASE_URL, host)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
