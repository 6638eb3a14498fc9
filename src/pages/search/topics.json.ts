import type { APIRoute } from 'astro';
import { getTopicList } from '#collections/search-topics.ts';

/** Topics for the search: their names, and what a query for one shows. */
export const GET: APIRoute = async () => Response.json(await getTopicList());
