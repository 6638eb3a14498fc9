import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { FindMentions } from '../lib/passage.ts';
import { personSchema, publicationSchema } from '../schemas.ts';
import { indexNames } from './matcher.ts';
import { choicesOf, findMentions } from './mentions.ts';
import { readTopics } from './read-topics.ts';
import type { Named } from './topic.ts';

/**
 * Makes what finds the mentions of topics, people and publications in an essay. The names are read, and made ready, when
 * the first essay asks.
 *
 * @param contentDir folder of the content
 */
export function mentionFinder(contentDir: string): FindMentions {
  let ready: ReturnType<typeof prepare> | undefined;
  return (file, passages, language) => {
    ready ??= prepare(contentDir);
    return findMentions(path.basename(file, '.mdx'), passages, language, ready.names, ready.choices);
  };
}

function prepare(contentDir: string) {
  const topics = readTopics(`${contentDir}/topics`).filter(({ see }) => see === null);
  const named = topics.map(({ id, kind, name, otherNames, searchedAs }) => ({
    id,
    names: [name, ...otherNames, ...searchedAs],
    inflects: kind !== 'people',
  }));
  return { names: indexNames([...named, ...recordNames(contentDir)]), choices: choicesOf(topics) };
}

/** People are known by both orders of their name; publications by their name. */
function recordNames(contentDir: string): Named[] {
  const records = (name: string) =>
    Object.entries(JSON.parse(readFileSync(`${contentDir}/${name}.json`, 'utf8')) as Record<string, unknown>);
  return [
    ...records('people').flatMap(([id, record]) => {
      const { data } = personSchema.safeParse(record);
      if (!data) return [];
      const { family, given } = data;
      return [{ id: `person:${id}`, names: [`${given} ${family}`, `${family} ${given}`], inflects: false }];
    }),
    ...records('publications').flatMap(([id, record]) => {
      const { data } = publicationSchema.safeParse(record);
      return data ? [{ id: `publication:${id}`, names: [data.name], inflects: false }] : [];
    }),
  ];
}
