import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { loadEssays } from '#content/loaders/essays.ts';
import { loadPageTexts } from '#content/loaders/pages.ts';
import { loadRecords } from '#content/loaders/records.ts';
import { loadSources } from '#content/loaders/sources.ts';
import { synonymProblems } from '#content/loaders/synonyms.ts';
import { topicsInSynonyms } from '#topics/topics-in-synonyms.ts';
import { loadTopics } from '#topics/loader.ts';
import { essaySchema, sourceSchema } from '#content/schemas.ts';
import { personSchema, publicationSchema } from '#content/record-schemas.ts';
import { synonymsSchema } from '#content/synonyms-schema.ts';
import { readSettings } from '#environment/settings.ts';
import type { Topic } from '#topics/topic.ts';

const { contentDir } = readSettings(process.env);

export const collections = {
  essays: defineCollection({ loader: loadEssays(`${contentDir}/essays`), schema: essaySchema }),
  people: defineCollection({ loader: loadRecords(`${contentDir}/people.json`, personSchema), schema: personSchema }),
  publications: defineCollection({
    loader: loadRecords(`${contentDir}/publications.json`, publicationSchema),
    schema: publicationSchema,
  }),
  pages: defineCollection({ loader: loadPageTexts(`${contentDir}/pages`), schema: z.object({ html: z.string() }) }),
  sources: defineCollection({ loader: loadSources(`${contentDir}/sources`), schema: sourceSchema }),
  topics: defineCollection({ loader: loadTopics(`${contentDir}/topics`), schema: z.custom<Topic>() }),
  synonyms: defineCollection({
    loader: loadRecords(`${contentDir}/synonyms.json`, synonymsSchema, (data, file) => [
      ...synonymProblems(data, file),
      ...topicsInSynonyms(data, file, `${contentDir}/topics`),
    ]),
    schema: synonymsSchema,
  }),
};
