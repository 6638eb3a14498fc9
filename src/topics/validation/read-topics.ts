import { NO_YAML, readDataFile, splitFrontMatter } from '#content/data-file.ts';
import { EditorError, type EditorProblem } from '#lib/editor-error.ts';
import { foldSpace } from '#lib/words.ts';
import { filesBelow } from '#content/files.ts';
import { readText } from '#content/read-text.ts';
import { validate } from '#content/validate.ts';
import { topicSchema } from '#content/topic-schema.ts';
import { namesClaimedTwice } from './claims.ts';
import { topicNameProblems } from './file-names.ts';
import { ownProblems, type TopicFile } from './own-problems.ts';
import { referencesBetween } from './references.ts';
import type { Topic, TopicId, TopicKind } from '../topic.ts';

/** Reads the topics of a collection: `<kind>/<slug>.md` each. */
export function readTopics(folder: string): Topic[] {
  return readTopicFiles(folder).map(({ topic }) => topic);
}

/** Reads the topics of a collection as `readTopics` does, with the places of their parts. */
export function readTopicFiles(folder: string): TopicFile[] {
  const names = filesBelow(folder, '.md');
  refuse(topicNameProblems(folder, names));
  const read = names.map((name) => readTopic(folder, name));
  refuse(read.flatMap((file) => ('topic' in file ? ownProblems(file) : file)));
  const files = read.filter((file) => 'topic' in file);
  refuse([...namesClaimedTwice(files), ...referencesBetween(files)]);
  return files;
}

/** @throws EditorError where there is a problem: with all of them, file by file */
function refuse(problems: readonly EditorProblem[]): void {
  const [first, ...others] = problems.toSorted(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  if (first) throw new EditorError(first, ...others);
}

/** @returns the topic, or what is wrong with its file */
function readTopic(folder: string, name: string): TopicFile | EditorProblem[] {
  const file = `${folder}/${name}`;
  const text = readText(file);
  const parts = splitFrontMatter(text);
  if (!parts) return [noFrontMatter(file, text)];
  const data = readDataFile(parts.yaml, 2);
  if ('found' in data) return [{ file, ...NO_YAML, ...data }];
  const problems = validate(topicSchema, data, [], file);
  if (problems.length > 0) return problems;
  const { see, related, ...fields } = topicSchema.parse(data.value);
  const [kind = '', slug = ''] = name.replace(/\.md$/, '').split('/');
  // Up to the first word of the definition; where there is none, to the end of the front matter.
  const before = text.slice(0, text.length - parts.body.trimStart().length);
  return {
    topic: {
      id: `${kind}/${slug}` as TopicId,
      kind: kind as TopicKind,
      slug,
      ...fields,
      definition: foldSpace(parts.body),
      see: (see as TopicId | undefined) ?? null,
      related: related as TopicId[],
    },
    file,
    body: parts.body,
    bodyLine: (before === text ? before.trimEnd() : before).split('\n').length,
    lineOf: data.lineOf,
  };
}

function noFrontMatter(file: string, text: string): EditorProblem {
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  return {
    file,
    line: 1,
    expected: 'front matter between two lines of three dashes, and below it the definition',
    found: firstLine.trimEnd() === '---' ? 'one line of three dashes, and no second' : JSON.stringify(firstLine),
    write: 'the front matter of another topic, with the facts of this one',
  };
}

/** Finds the line of a field of a topic: when there is something to complain about. */
export function lineInTopic(file: string, at: readonly PropertyKey[]): number {
  const data = readDataFile(splitFrontMatter(readText(file))?.yaml ?? '', 2);
  return 'lineOf' in data ? data.lineOf(at) : 1;
}
