import type { APIRoute } from 'astro';
import { publishedSite } from '../downloads/published-site.ts';
import { robots } from '../downloads/robots.ts';
import { site as facts } from '../site.ts';

/** What robots may read, and where the site map is. */
export const GET: APIRoute = ({ site: host }) =>
  new Response(robots(publishedSite(facts, import.meta.env.BASE_URL, host)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
