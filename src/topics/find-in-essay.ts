import path from 'node:path';
import { EditorError } from '#lib/editor-error.ts';
import type { FindMentions } from '#passages/model.ts';
import { namesOfRecords } from './validation/claims.ts';
import { indexNames, type NameIndex } from './matcher.ts';
import { choicesOf, findMentions } from './mentions.ts';
import { namesOf } from './validation/own-problems.ts';
import { readNamedRecords } from './read-records.ts';
import { readTopicFiles } from './validation/read-topics.ts';
import type { Topic } from './topic.ts';

/** What finds mentions, and can be told that the names have changed. */
export interface MentionFinder {
  find: FindMentions;
  /** Forgets the names: they are read anew when the next essay asks. */
  forget(): void;
}

/**
 * Makes what finds the mentions of topics, people and publications in an essay. The names are read, and made ready,
 * when the first essay asks.
 */
export function mentionFinder(contentDir: string): MentionFinder {
  let ready: { names: NameIndex; choices: ReturnType<typeof choicesOf> } | undefined;
  return {
    find(file, passages, language) {
      if (!ready) {
        const { topics, names } = readNames(contentDir);
        ready = { names, choices: choicesOf(topics) };
      }
      return findMentions(path.basename(file, '.mdx'), passages, language, ready.names, ready.choices);
    },
    forget() {
      ready = undefined;
    },
  };
}

/** Reads all names that passages may mention. */
export function readNames(contentDir: string): { topics: Topic[]; names: NameIndex } {
  const files = readTopicFiles(`${contentDir}/topics`);
  const records = readNamedRecords(contentDir);
  const [first, ...others] = namesOfRecords(files, records);
  if (first) throw new EditorError(first, ...others);
  const topics = files.map(({ topic }) => topic).filter(({ see }) => see === null);
  const named = topics.map((topic) => ({
    subject: { kind: 'topic' as const, id: topic.id },
    names: namesOf(topic).map(({ name }) => name),
    inflects: topic.kind !== 'people',
  }));
  return { topics, names: indexNames([...named, ...records]) };
}
