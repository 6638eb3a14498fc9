import type { APIRoute } from 'astro';
import { getEssays } from '../data/essays.ts';
import { passagesFile } from '../downloads/passages-file.ts';
import { publishedSite } from '../downloads/published-site.ts';
import { site as facts } from '../site.ts';

/** The passage model as public data. */
export const GET: APIRoute = async ({ site: host }) =>
  Response.json(passagesFile(await getEssays(), publishedSite(facts, import.meta.env.BASE_URL, host)));
