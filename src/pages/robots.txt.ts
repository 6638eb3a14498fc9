import type { APIRoute } from 'astro';
import { robots } from '#exports/robots.ts';
import { site } from '#exports/this-site.ts';

/** Rules for robots, and the address of the site map. */
export const GET: APIRoute = () =>
  new Response(robots(site), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
