import type { DataFile } from '#content/data-file.ts';
import type { EditorProblem } from '#lib/editor-error.ts';
import { formsOf } from '#language/segment.ts';
import { synonymsSchema } from '#content/synonyms-schema.ts';
import { lineInTopic, readTopics } from './validation/read-topics.ts';
import { isAcronymOfCommonWord } from './synonyms.ts';

/** A name of a topic, with its place. */
interface TopicName {
  name: string;
  file: string;
  at: readonly PropertyKey[];
}

/**
 * Checks the sets of `synonyms.json` against the topics, whose names find one another too: what has two homes would say
 * two things before long.
 */
export function topicsInSynonyms(data: DataFile, file: string, folder: string): EditorProblem[] {
  const names = namesByKey(folder);
  return Object.entries(data.value as Record<string, unknown>).flatMap(([id, record]) =>
    (synonymsSchema.parse(record).same ?? []).flatMap((word, index): EditorProblem[] => {
      const topic = names.get(formsOf(word).join(' '));
      if (!topic) return [];
      return [
        {
          file,
          line: data.lineOf([id, 'same', index]),
          expected: 'no word in a "same" that is a name of a topic; capitals, accents and hyphens make no difference',
          found: `"${word}", which ${topic.file}:${lineInTopic(topic.file, topic.at)} has as "${topic.name}"`,
          write: `the other words of "${id}" as searchedAs of that topic, in place of the set`,
        },
      ];
    }),
  );
}

function namesByKey(folder: string): Map<string, TopicName> {
  const all = readTopics(folder).flatMap(({ id, name, otherNames, searchedAs }): TopicName[] => {
    const file = `${folder}/${id}.md`;
    const list = (field: string, names: readonly string[]) =>
      names.map((one, index) => ({ name: one, file, at: [field, index] }));
    return [{ name, file, at: ['name'] }, ...list('otherNames', otherNames), ...list('searchedAs', searchedAs)];
  });
  // Those that go one way are in no set that goes both ways.
  const both = all.filter(({ name }) => !isAcronymOfCommonWord(name));
  return new Map(both.map((one) => [formsOf(one.name).join(' '), one]));
}
