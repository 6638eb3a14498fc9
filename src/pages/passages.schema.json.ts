import type { APIRoute } from 'astro';
import { passagesSchema } from '../downloads/passages-schema.ts';
import { publishedSite } from '../downloads/published-site.ts';
import { site as facts } from '../site.ts';

/** What each field of the public data means. */
export const GET: APIRoute = ({ site: host }) => {
  const schema = passagesSchema(publishedSite(facts, import.meta.env.BASE_URL, host));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
