import type { APIRoute } from 'astro';
import { passagesSchema } from '#exports/passages-schema.ts';
import { site } from '#exports/this-site.ts';

/** What each field of the public data means. */
export const GET: APIRoute = () => {
  const schema = passagesSchema(site);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
