import { fileNameProblems } from '#content/file-names.ts';
import { filesBelow } from '#content/files.ts';
import { readFrontMatter } from '#content/front-matter.ts';
import { readText } from '#content/read-text.ts';
import { topicSchema } from '#content/topic-schema.ts';
import { refuse, type EditorProblem } from '#lib/editor-error.ts';
import { foldSpace } from '#lib/words.ts';
import type { TopicId, TopicKind } from '../kinds.ts';
import type { Topic } from '../topic.ts';
import { namesClaimedTwice } from './claims.ts';
import { topicFiles } from './file-names.ts';
import { ownProblems } from './own-problems.ts';
import { referencesBetween } from './references.ts';
import type { TopicFile } from './topic-file.ts';

/** Reads the topics of a collection, `<kind>/<slug>.md` each, in the order of their ids. */
export function readTopics(folder: string): Topic[] {
  return readTopicFiles(folder).map(({ topic }) => topic);
}

/**
 * The same with the places of their parts. A folder that does not exist has no topics. Refuses first wrong file names,
 * then what is wrong in a file, then what is wrong between files.
 */
export function readTopicFiles(folder: string): TopicFile[] {
  const names = filesBelow(folder, '.md');
  refuse(byPlace(fileNameProblems(folder, names, topicFiles(folder))));
  const read = names.map((name) => readTopic(folder, name));
  refuse(byPlace(read.flatMap((file) => ('topic' in file ? [...ownProblems(file)] : file))));
  const files = read.filter((file) => 'topic' in file);
  refuse(byPlace([...namesClaimedTwice(files), ...referencesBetween(files)]));
  return files;
}

function byPlace(problems: Iterable<EditorProblem>): EditorProblem[] {
  return [...problems].sort(
    (a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
}

function readTopic(folder: string, name: string): TopicFile | EditorProblem[] {
  const file = `${folder}/${name}`;
  const text = readText(file);
  const read = readFrontMatter({ file, text, what: 'topic' }, topicSchema);
  if (!('data' in read)) return read;
  const { data, body } = read;
  const { see, related, ...fields } = topicSchema.parse(data.value);
  const [kind = '', slug = ''] = name.replace(/\.md$/, '').split('/');
  // Up to the first word of the definition; where there is none, to the end of the front matter.
  const before = text.slice(0, text.length - body.trimStart().length);
  return {
    topic: {
      id: `${kind}/${slug}` as TopicId,
      kind: kind as TopicKind,
      slug,
      ...fields,
      definition: foldSpace(body),
      see: (see as TopicId | undefined) ?? null,
      related: related as TopicId[],
    },
    file,
    body,
    bodyLine: (before === text ? before.trimEnd() : before).split('\n').length,
    lineOf: data.lineOf,
  };
}
