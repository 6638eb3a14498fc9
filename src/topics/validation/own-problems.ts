import { repeats } from '#content/repeats.ts';
import type { EditorProblem } from '#lib/editor-error.ts';
import { commonSense } from './common-words.ts';
import { definitionProblem } from './definition.ts';
import { keyOfName, NAME_LISTS, namesOf, placeIn, type TopicFile } from './topic-file.ts';

/** Checks a topic by itself. */
export function* ownProblems(read: TopicFile): Generator<EditorProblem> {
  yield* commonNames(read);
  if (read.topic.see !== null) {
    yield* referenceProblems(read);
    return;
  }
  yield* namesTwice(read);
  yield* relatedProblems(read);
  yield* choicesTwice(read);
  const definition = definitionProblem(read.body);
  if (definition) yield { file: read.file, line: read.bodyLine, ...definition };
}

function* commonNames(read: TopicFile): Generator<EditorProblem> {
  for (const { name, at } of namesOf(read.topic)) {
    const sense = commonSense(name);
    if (sense === undefined) continue;
    yield {
      ...placeIn(read, at),
      expected: 'names that are no common words, which would be found where they mean something else',
      found: `"${name}": ${sense}`,
      write: 'a name of more words, or take it out; the passages that mean it can be listed in `added`',
    };
  }
}

/** A reference to another topic has nothing of its own. */
function* referenceProblems(read: TopicFile): Generator<EditorProblem> {
  const { topic, file, body, bodyLine } = read;
  const surplus = ([...NAME_LISTS, 'related', 'added', 'removed'] as const).find((field) => topic[field].length > 0);
  if (surplus === undefined && body.trim() === '') return;
  yield {
    ...(surplus === undefined ? { file, line: bodyLine } : placeIn(read, [surplus])),
    expected: '`name` and `see`, and nothing else: what only refers to another topic has no page',
    found: surplus === undefined ? 'a definition' : `the field "${surplus}"`,
    write: `it into ${topic.see}; or take \`see\` out, and this is a topic of its own`,
  };
}

function* namesTwice(read: TopicFile): Generator<EditorProblem> {
  // Names that differ in capitals may be two, COVID-19 and Covid-19; and the search tells US from U.S.
  const key = (name: string): string => `${keyOfName(name)} ${name.replace(/[^\p{Lu}.]/gu, '')}`;
  for (const [{ name, at }, first] of repeats(namesOf(read.topic), (placed) => key(placed.name))) {
    yield {
      ...placeIn(read, at),
      expected: 'each name once in a topic; accents, hyphens and British spelling make no difference',
      found: `"${name}", which line ${read.lineOf(first.at)} has as "${first.name}"`,
      write: 'another name, or take it out',
    };
  }
}

function* relatedProblems(read: TopicFile): Generator<EditorProblem> {
  const { id: own, related } = read.topic;
  for (const [index, id] of related.entries()) {
    if (id !== own && related.indexOf(id) === index) continue;
    yield {
      ...placeIn(read, ['related', index]),
      expected: 'other topics, each once',
      found: `"${id}", which ${id === own ? 'is this topic' : 'stands there twice'}`,
      write: 'another topic, or take it out',
    };
  }
}

function* choicesTwice(read: TopicFile): Generator<EditorProblem> {
  const choices = (['added', 'removed'] as const).flatMap((field) =>
    read.topic[field].map(({ passage }, index) => ({ passage, field, at: [field, index] })),
  );
  for (const [{ passage, at }, first] of repeats(choices, (choice) => choice.passage)) {
    yield {
      ...placeIn(read, at),
      expected: 'each passage once, in `added` or in `removed`',
      found: `${passage}, which \`${first.field}\` has in line ${read.lineOf(first.at)}`,
      write: 'one of the two',
    };
  }
}
