import type { DataFile } from '#content/data-file.ts';
import { synonymsSchema } from '#content/synonyms-schema.ts';
import { formsOf } from '#language/segment.ts';
import type { EditorProblem } from '#lib/editor-error.ts';
import { isAcronymOfCommonWord } from './synonyms.ts';
import { readTopicFiles } from './validation/read-topics.ts';
import { namesOf } from './validation/topic-file.ts';

/** Refuses words of `synonyms.json` that are names of topics, whose names find one another already. */
export function topicsInSynonyms(data: DataFile, file: string, folder: string): EditorProblem[] {
  const names = readTopicFiles(folder)
    .flatMap((by) => namesOf(by.topic).map((placed) => ({ ...placed, by })))
    // Acronyms that go one way are in no set that goes both ways.
    .filter(({ name }) => !isAcronymOfCommonWord(name));
  const byForms = new Map(names.map((placed) => [formsOf(placed.name).join(' '), placed]));
  return Object.entries(data.value as Record<string, unknown>).flatMap(([id, record]) =>
    (synonymsSchema.parse(record).same ?? []).flatMap((word, index): EditorProblem[] => {
      const topic = byForms.get(formsOf(word).join(' '));
      if (!topic) return [];
      return [
        {
          file,
          line: data.lineOf([id, 'same', index]),
          expected: 'no word in a "same" that is a name of a topic; capitals, accents and hyphens make no difference',
          found: `"${word}", which ${topic.by.file}:${topic.by.lineOf(topic.at)} has as "${topic.name}"`,
          write: `the other words of "${id}" as searchedAs of that topic, in place of the set`,
        },
      ];
    }),
  );
}
