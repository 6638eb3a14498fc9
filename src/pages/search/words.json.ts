import type { APIRoute } from 'astro';
import { getSearchWords } from '../../data/search-words.ts';

/** What the search loads first: the edition, the editor's synonyms, and where the lists of words begin. */
export const GET: APIRoute = async () => Response.json((await getSearchWords()).manifest);
