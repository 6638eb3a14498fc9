import type { APIRoute } from 'astro';
import { robots } from '#exports/robots.ts';
import { site } from '#exports/this-site.ts';

/** What robots may read, and where the site map is. */
export const GET: APIRoute = () =>
  new Response(robots(site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
