import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/** What the search loads first: the essays, the editor's synonyms, and where the parts of the index begin. */
export const GET: APIRoute = async () => Response.json((await getSearchIndex()).manifest);
