import { languageOf } from '#language/languages.ts';
import { site } from '#content/site.ts';
import type { EditorProblem } from '#lib/editor-error.ts';
import { inflectionsOf, keysOf, wordsIn } from '../names.ts';
import type { Topic } from '../topic.ts';

/** A topic as it was read: with its file, and the lines of its parts. */
export interface TopicFile {
  topic: Topic;
  file: string;
  /** Text below the front matter as written, and the line at which it begins. */
  body: string;
  bodyLine: number;
  /** Line of a field, by its keys from the top of the front matter. */
  lineOf(at: readonly PropertyKey[]): number;
}

export function placeIn({ file, lineOf }: TopicFile, at: readonly PropertyKey[]): Pick<EditorProblem, 'file' | 'line'> {
  return { file, line: lineOf(at) };
}

/** Fields that hold names, beside `name`. */
export const NAME_LISTS = ['otherNames', 'searchedAs'] as const;

/** A name of a topic, and its place in the front matter. */
export interface PlacedName {
  name: string;
  at: readonly PropertyKey[];
}

/** All names that a topic is found by. */
export function namesOf(topic: Pick<Topic, 'name' | (typeof NAME_LISTS)[number]>): PlacedName[] {
  return [
    { name: topic.name, at: ['name'] },
    ...NAME_LISTS.flatMap((list) => topic[list].map((name, index) => ({ name, at: [list, index] }))),
  ];
}

/** A name as names are compared, by the rules of the language of the site. */
export function keyOfName(name: string): string {
  return keysOf(wordsIn(name), languageOf(site.language)).join('');
}

/** The same with the noun in its other forms. */
export function inflectedKeys(name: string): string[] {
  return inflectionsOf(wordsIn(name), languageOf(site.language)).map((keys) => keys.join(''));
}
