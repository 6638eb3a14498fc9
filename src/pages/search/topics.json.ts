import type { APIRoute } from 'astro';
import { getTopicList } from '#collections/search-topics.ts';

/** What the search knows of the topics: what they are called, and what is shown where a query names one. */
export const GET: APIRoute = async () => Response.json(await getTopicList());
