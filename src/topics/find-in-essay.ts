import { createHash } from 'node:crypto';
import path from 'node:path';
import { readRecords } from '#content/loaders/records.ts';
import { personSchema, publicationSchema } from '#content/record-schemas.ts';
import { refuse, type EditorProblem } from '#lib/editor-error.ts';
import type { FindMentions } from '#passages/model.ts';
import { TOPIC_KINDS } from './kinds.ts';
import { indexNames, type NameIndex } from './matcher.ts';
import { choicesOf, findMentions } from './mentions.ts';
import type { Named, Topic } from './topic.ts';
import { namesOfRecords, type NamedRecord } from './validation/claims.ts';
import { readTopicFiles } from './validation/read-topics.ts';
import { namesOf, placeIn } from './validation/topic-file.ts';

const PEOPLE = 'people.json';
const PUBLICATIONS = 'publications.json';

/** Finds the mentions of topics, people and publications in essays. */
export interface MentionFinder {
  find: FindMentions;
  /** All that decides, besides its text, what is found in an essay. */
  namesFor(slug: string): unknown;
  /** Makes the next essay read the names again. */
  forget(): void;
}

/** Reads and indexes the names when the first essay needs them. */
export function mentionFinder(contentDir: string): MentionFinder {
  let ready: { names: Names; choices: ReturnType<typeof choicesOf>; digest: string } | undefined;
  const get = () => {
    if (ready) return ready;
    const names = readNames(contentDir);
    const digest = createHash('sha256').update(JSON.stringify(names.named)).digest('hex');
    return (ready = { names, choices: choicesOf(names.topics), digest });
  };
  return {
    find(file, passages, language) {
      const { names, choices } = get();
      return findMentions(path.basename(file, '.mdx'), passages, language, names.names, choices);
    },
    namesFor(slug) {
      const { digest, choices } = get();
      const own = ({ added, removed }: typeof choices) =>
        [added, removed].map((all) =>
          [...all].filter(([passage]) => passage.startsWith(`${slug}#`)).map(([passage, why]) => [passage, [...why]]),
        );
      return { digest, choices: own(choices) };
    },
    forget() {
      ready = undefined;
    },
  };
}

/** Names that passages may mention, and the topics that have a page. */
export interface Names {
  topics: Topic[];
  named: Named[];
  names: NameIndex;
  placeOf(topic: Topic, at: readonly PropertyKey[]): Pick<EditorProblem, 'file' | 'line'>;
}

export function readNames(contentDir: string): Names {
  const files = readTopicFiles(`${contentDir}/topics`);
  const records = recordsOf(contentDir);
  refuse(namesOfRecords(files, records));
  const topics = files.map(({ topic }) => topic).filter(({ see }) => see === null);
  const named = topics.map((topic) => ({
    subject: { kind: 'topic' as const, id: topic.id },
    names: namesOf(topic).map(({ name }) => name),
    inflects: TOPIC_KINDS[topic.kind].inflects,
  }));
  const byId = new Map(files.map((file) => [file.topic.id, file]));
  const all = [...named, ...records];
  return {
    topics,
    named: all,
    names: indexNames(all),
    placeOf({ id }, at) {
      const file = byId.get(id);
      return file ? placeIn(file, at) : { file: `${contentDir}/topics/${id}.md` };
    },
  };
}

/** People are known by both orders of their name. Wrong records are reported where records are loaded. */
function recordsOf(contentDir: string): NamedRecord[] {
  const read = (file: string) => Object.entries(readRecords(`${contentDir}/${file}`).value as Record<string, unknown>);
  const record = (kind: 'person' | 'publication', id: string, names: string[], file: string): NamedRecord => {
    return { subject: { kind, id }, names, inflects: false, file };
  };
  const people = read(PEOPLE).flatMap(([id, value]) => {
    const { data } = personSchema.safeParse(value);
    const names = data && [`${data.given} ${data.family}`, `${data.family} ${data.given}`];
    return names ? [record('person', id, names, PEOPLE)] : [];
  });
  const publications = read(PUBLICATIONS).flatMap(([id, value]) => {
    const { data } = publicationSchema.safeParse(value);
    return data ? [record('publication', id, [data.name], PUBLICATIONS)] : [];
  });
  return [...people, ...publications];
}
