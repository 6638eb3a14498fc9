import type { EditorProblem } from '#lib/editor-error.ts';
import { commonSense } from './common-words.ts';
import { definitionProblem } from './definition.ts';
import { joinedKeys, wordsIn } from '../names.ts';
import type { Topic } from '../topic.ts';

/** A topic as it is read: with its file, and the lines of its parts. */
export interface TopicFile {
  topic: Topic;
  file: string;
  /** What stands below the front matter, as it is written, and the line at which it begins. */
  body: string;
  bodyLine: number;
  /** Line of a field, by its keys from the top of the front matter. */
  lineOf(at: readonly PropertyKey[]): number;
}

/** Fields that hold names, besides `name`. */
const LISTS = ['otherNames', 'searchedAs'] as const;

/** A name of a topic, and where it stands in the front matter. */
export interface PlacedName {
  name: string;
  at: readonly PropertyKey[];
}

/** The names of a topic, all that it is found by, with their places. */
export function namesOf(topic: Pick<Topic, 'name' | (typeof LISTS)[number]>): PlacedName[] {
  return [
    { name: topic.name, at: ['name'] },
    ...LISTS.flatMap((list) => topic[list].map((name, index) => ({ name, at: [list, index] }))),
  ];
}

/** Checks what has to hold within a topic. */
export function ownProblems(read: TopicFile): EditorProblem[] {
  const { topic } = read;
  if (topic.see !== null) return [...commonNames(read), ...referenceProblems(read)];
  const definition = definitionProblem(read.body);
  return [
    ...commonNames(read),
    ...namesTwice(read),
    ...relatedProblems(read),
    ...choicesTwice(read),
    ...(definition ? [{ file: read.file, line: read.bodyLine, ...definition }] : []),
  ];
}

function commonNames({ topic, file, lineOf }: TopicFile): EditorProblem[] {
  return namesOf(topic).flatMap(({ name, at }): EditorProblem[] => {
    const sense = commonSense(name);
    if (sense === undefined) return [];
    return [
      {
        file,
        line: lineOf(at),
        expected: 'names that are no common words, which would be found where they mean something else',
        found: `"${name}": ${sense}`,
        write: 'a name of more words, or take it out; the passages that mean it can be listed in `added`',
      },
    ];
  });
}

/** What only refers to another topic has nothing of its own. */
function referenceProblems({ topic, file, body, bodyLine, lineOf }: TopicFile): EditorProblem[] {
  const fields = [...LISTS, 'related', 'added', 'removed'] as const;
  const surplus = fields.find((field) => topic[field].length > 0);
  if (surplus === undefined && body.trim() === '') return [];
  return [
    {
      file,
      line: surplus === undefined ? bodyLine : lineOf([surplus]),
      expected: '`name` and `see`, and nothing else: what only refers to another topic has no page',
      found: surplus === undefined ? 'a definition' : `the field "${surplus}"`,
      write: `it into ${topic.see}; or take \`see\` out, and this is a topic of its own`,
    },
  ];
}

function namesTwice({ topic, file, lineOf }: TopicFile): EditorProblem[] {
  const seen = new Map<string, PlacedName>();
  return namesOf(topic).flatMap(({ name, at }): EditorProblem[] => {
    // Names that differ in capitals may be two, COVID-19 and Covid-19; and the search tells US from U.S.
    const key = `${joinedKeys(wordsIn(name)).join('')} ${name.replace(/[^\p{Lu}.]/gu, '')}`;
    const first = seen.get(key);
    if (!first) seen.set(key, { name, at });
    if (!first) return [];
    return [
      {
        file,
        line: lineOf(at),
        expected: 'each name once in a topic; accents, hyphens and British spelling make no difference',
        found: `"${name}", which line ${lineOf(first.at)} has as "${first.name}"`,
        write: 'another name, or take it out',
      },
    ];
  });
}

function relatedProblems({ topic, file, lineOf }: TopicFile): EditorProblem[] {
  return topic.related.flatMap((id, index): EditorProblem[] => {
    const first = topic.related.indexOf(id);
    if (id !== topic.id && first === index) return [];
    return [
      {
        file,
        line: lineOf(['related', index]),
        expected: 'other topics, each once',
        found: id === topic.id ? `"${id}", which is this topic` : `"${id}", which stands there twice`,
        write: 'another topic, or take it out',
      },
    ];
  });
}

/** One passage is counted in or out once. */
function choicesTwice({ topic, file, lineOf }: TopicFile): EditorProblem[] {
  const seen = new Map<string, PropertyKey[]>();
  return (['added', 'removed'] as const).flatMap((field) =>
    topic[field].flatMap(({ passage }, index): EditorProblem[] => {
      const at = [field, index];
      const first = seen.get(passage);
      if (!first) seen.set(passage, at);
      if (!first) return [];
      return [
        {
          file,
          line: lineOf(at),
          expected: 'each passage once, in `added` or in `removed`',
          found: `${passage}, which \`${String(first[0])}\` has in line ${lineOf(first)}`,
          write: 'one of the two',
        },
      ];
    }),
  );
}
