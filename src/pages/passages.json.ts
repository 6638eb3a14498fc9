import type { APIRoute } from 'astro';
import { getEssays } from '../data/essays.ts';
import { getPairs } from '../data/pairs.ts';
import { getPeople, getPublications } from '../data/people.ts';
import { getTopics } from '../data/topics.ts';
import { passagesFile } from '../downloads/passages-file.ts';
import { publishedSite } from '../downloads/published-site.ts';
import { site as facts } from '../site.ts';

/** The passage model as public data. */
export const GET: APIRoute = async ({ site: host }) => {
  const around = {
    topics: (await getTopics()).all,
    people: await getPeople(),
    publications: await getPublications(),
    pairs: await getPairs(),
  };
  return Response.json(passagesFile(await getEssays(), around, publishedSite(facts, import.meta.env.BASE_URL, host)));
};
