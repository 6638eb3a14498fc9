import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readDataFile, splitFrontMatter, type DataFile } from '../lib/data-file.ts';
import { EditorError } from '../lib/editor-error.ts';
import { foldSpace } from '../lib/words.ts';
import { validate } from '../loaders/validate.ts';
import { topicSchema } from '../topic-schema.ts';
import { TOPIC_KINDS, type Topic, type TopicId, type TopicKind } from './topic.ts';

/**
 * Reads the topics of a collection: `<kind>/<slug>.md` each.
 *
 * @param folder folder of the topics; without it there are none
 * @returns the topics, in the order of their ids
 * @throws EditorError where a file is no topic by its name, or a field is wrong
 */
export function readTopics(folder: string): Topic[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
    .map((name) => readTopic(folder, name));
}

function readTopic(folder: string, name: string): Topic {
  const file = `${folder}/${name}`;
  const [kind = '', slug = ''] = name.replace(/\.md$/, '').split('/');
  const { data, body } = parts(file);
  const [first, ...others] = validate(topicSchema, data, [], file);
  if (first) throw new EditorError(first, ...others);
  const { see, related, ...fields } = topicSchema.parse(data.value);
  return {
    id: `${kind}/${slug}` as TopicId,
    kind: kindOf(kind, file),
    slug,
    ...fields,
    definition: foldSpace(body),
    see: (see as TopicId | undefined) ?? null,
    related: related as TopicId[],
  };
}

function kindOf(kind: string, file: string): TopicKind {
  if (kind in TOPIC_KINDS) return kind as TopicKind;
  throw new EditorError({
    file,
    expected: `a topic in a folder of its kind: ${Object.keys(TOPIC_KINDS).join(', ')}`,
    found: `the folder "${kind}"`,
    write: 'the file in the folder of its kind',
  });
}

function parts(file: string): { data: DataFile; body: string } {
  const split = splitFrontMatter(readFileSync(file, 'utf8'));
  const data = split && readDataFile(split.yaml, 2);
  if (split && data && !('message' in data)) return { data, body: split.body };
  throw new EditorError({
    file,
    line: data && 'message' in data ? data.line : 1,
    expected: 'front matter in YAML between two lines of three dashes, and below it the definition',
    found: data && 'message' in data ? data.message : 'no front matter',
    write: 'the front matter of another topic, with the facts of this one',
  });
}

/**
 * Finds the line of a field of a topic: when there is something to complain about.
 *
 * @param file the file of the topic
 * @param at keys from the top of its front matter
 */
export function lineInTopic(file: string, at: readonly PropertyKey[]): number {
  return parts(file).data.lineOf(at);
}
