import type { APIRoute } from 'astro';
import { passagesSchema } from '#exports/passages-schema.ts';
import { publishedSite } from '#exports/published-site.ts';
import { site as facts } from '#content/site.ts';

/** What each field of the public data means. */
export const GET: APIRoute = ({ site: host }) => {
  const schema = passagesSchema(publishedSite(facts, import.meta.env.BASE_URL, host));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
