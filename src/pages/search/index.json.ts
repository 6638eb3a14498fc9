import type { APIRoute } from 'astro';
import { getSearchIndex } from '#collections/search-index.ts';

/** Manifest of the search index: the essays, the editor’s synonyms, and where its parts begin. */
export const GET: APIRoute = async () => Response.json((await getSearchIndex()).manifest);
