import type { APIRoute } from 'astro';
import { getEssays } from '#collections/essays.ts';
import { getPairs } from '#collections/pairs.ts';
import { getPeople, getPublications } from '#collections/people.ts';
import { getTopics } from '#collections/topics.ts';
import { passagesFile } from '#exports/passages-file.ts';
import { site } from '#exports/this-site.ts';

/** The passage model as public data. */
export const GET: APIRoute = async () => {
  const around = {
    topics: (await getTopics()).all,
    people: await getPeople(),
    publications: await getPublications(),
    pairs: await getPairs(),
  };
  return Response.json(passagesFile(await getEssays(), around, site));
};
