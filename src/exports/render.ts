import { getEssays } from '#collections/essays.ts';
import { getPairs } from '#collections/pairs.ts';
import { getPeople, getPublications } from '#collections/people.ts';
import { getTopics } from '#collections/topics.ts';
import type { Essay } from '#content/essay.ts';
import type { EssayEnding, SiteFile } from '#lib/formats.ts';
import { essayMarkdown } from './essay-markdown.ts';
import { essayText } from './essay-text.ts';
import { atomFeed, jsonFeed } from './feeds.ts';
import { llms } from './llms.ts';
import { passagesFile } from './passages-file.ts';
import { passagesSchema } from './passages-schema.ts';
import type { PublishedSite } from './published-site.ts';

/** Renders of the formats of `lib/formats.ts`. */
export const renderEssay: Record<EssayEnding, (essay: Essay, site: PublishedSite) => string> = {
  md: essayMarkdown,
  txt: essayText,
};

export const renderSite: Record<SiteFile, (site: PublishedSite) => string | Promise<string>> = {
  'atom.xml': async (site) => atomFeed(await getEssays(), site),
  'feed.json': async (site) => jsonFeed(await getEssays(), site),
  'passages.json': async (site) => JSON.stringify(passagesFile(await getEssays(), await around(), site)),
  'passages.schema.json': (site) => `${JSON.stringify(passagesSchema(site), null, 2)}\n`,
  'llms.txt': async (site) => llms(await getEssays(), site),
};

async function around() {
  return {
    topics: (await getTopics()).all,
    people: await getPeople(),
    publications: await getPublications(),
    pairs: await getPairs(),
  };
}
