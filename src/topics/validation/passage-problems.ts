import type { Advice, EditorProblem } from '#lib/editor-error.ts';
import type { EssayPassage, Mention } from '#passages/model.ts';
import { refKey } from '#passages/topic-ref.ts';
import { findNames, type NameIndex } from '../matcher.ts';
import type { EditorsChoice, Topic } from '../topic.ts';
import { unmatchedNames, type UnmatchedName } from './unmatched-names.ts';

/** An essay that topics are checked against. */
export interface CheckedEssay {
  slug: string;
  /** BCP 47 tag. */
  language: string;
  passages: readonly Pick<EssayPassage, 'number' | 'id' | 'text'>[];
  mentions: readonly Mention[];
}

/** File of a topic, and line of a field of it. */
export type PlaceOf = (topic: Topic, at: readonly PropertyKey[]) => Pick<EditorProblem, 'file' | 'line'>;

/**
 * Checks topics, each of which is right by itself, against the passages of the essays: choices that change nothing, names
 * that find nothing, topics without a passage. The `name` need not be found where the editor has added passages: then it
 * is a heading over what the essays say in other words. A topic without a passage is reported once, not name by name.
 * `names` is called only if something has to be looked up again.
 */
export function passageProblems(
  topics: readonly Topic[],
  essays: readonly CheckedEssay[],
  names: () => NameIndex,
  placeOf: PlaceOf,
): EditorProblem[] {
  const mentions = Map.groupBy(
    essays.flatMap(({ slug, mentions }) => mentions.map((mention) => ({ slug, mention }))),
    ({ mention }) => refKey(mention.subject),
  );
  const checked = topics
    .filter(({ see }) => see === null)
    .map((topic) => {
      const own = mentions.get(topic.id) ?? [];
      const inText = new Set(own.flatMap(({ mention }) => mention.places.map(({ name }) => name)));
      const added = topic.added.map((choice) => {
        const found = own.find(({ slug, mention }) => `${slug}#p${mention.passage}` === choice.passage)?.mention;
        return noSuchPassage(choice, essays) ?? (found?.reason === null ? namedAlready(choice, found) : undefined);
      });
      const removed = topic.removed.map((choice) => {
        const found = namesIn(choice, topic, essays, names);
        found.forEach((name) => inText.add(name));
        return noSuchPassage(choice, essays) ?? (found.length === 0 ? notNamed(choice, topic) : undefined);
      });
      const at = (field: string) => (advice: Advice | undefined, index: number) =>
        advice ? [{ ...placeOf(topic, [field, index, 'passage']), ...advice }] : [];
      const problems = [...added.flatMap(at('added')), ...removed.flatMap(at('removed'))];
      return { topic, hasMention: own.length > 0, named: inText, problems };
    });
  const unmatched = unmatchedNames(checked, essays, names);
  return checked.flatMap(({ topic, hasMention, named, problems }) => {
    const own = unmatched.filter((name) => name.topic === topic);
    if (hasMention) return [...problems, ...own.map((name) => ({ ...placeOf(topic, name.at), ...nothingFound(name) }))];
    return [...problems, { ...placeOf(topic, ['name']), ...noMention(topic, named.size > 0, own) }];
  });
}

function passageOf({ passage }: EditorsChoice, essays: readonly CheckedEssay[]) {
  const [slug, id] = passage.split('#');
  const essay = essays.find((one) => one.slug === slug);
  return { slug, id, essay, text: essay?.passages.find((one) => one.id === id)?.text };
}

function namesIn(
  choice: EditorsChoice,
  topic: Topic,
  essays: readonly CheckedEssay[],
  names: () => NameIndex,
): string[] {
  const { essay, text } = passageOf(choice, essays);
  if (!essay || text === undefined) return [];
  const found = findNames(text, essay.language, names());
  return found.filter(({ subject }) => refKey(subject) === topic.id).map(({ name }) => name);
}

function noSuchPassage(choice: EditorsChoice, essays: readonly CheckedEssay[]): Advice | undefined {
  const { slug, id, essay, text } = passageOf(choice, essays);
  if (text !== undefined) return undefined;
  const [first, last] = [essay?.passages[0], essay?.passages.at(-1)];
  return {
    expected: 'slug of an essay and fragment of a passage of it',
    found: `"${choice.passage}", and ${essay ? `${slug} has no ${id}` : `there is no essay "${slug}"`}`,
    write:
      first && last
        ? `a passage from ${slug}#${first.id} to ${slug}#${last.id}`
        : `a passage of one of: ${essays
            .map((one) => one.slug)
            .sort()
            .join(', ')}`,
  };
}

const namedAlready = ({ passage }: EditorsChoice, { places }: Mention): Advice => ({
  expected: 'in `added`, passages that speak of the topic without naming it',
  found: `${passage}, which names it: "${places[0]?.name ?? ''}"`,
  write: 'nothing: the passage is found by the name',
});

const notNamed = ({ passage }: EditorsChoice, { name }: Topic): Advice => ({
  expected: 'in `removed`, passages that name the topic',
  found: `${passage}, which does not name ${name}`,
  write: 'nothing: there is nothing to take away',
});

const nothingFound = ({ name, why }: UnmatchedName): Advice => ({
  expected: 'in `name` and `otherNames`, names that a passage has',
  found: `"${name}", which ${why ?? 'no passage has'}`,
  write: 'the name as an essay writes it; under `searchedAs`, if only readers use it; or take it out',
});

function noMention({ added }: Topic, isNamed: boolean, names: readonly UnmatchedName[]): Advice {
  const unnamed = names.map(({ name, why }) => `"${name}"${why === undefined ? '' : `, which ${why}`}`).join(' or ');
  const reasons = [
    ...(unnamed === '' ? [] : [`no passage has ${unnamed}`]),
    ...(added.length > 0 ? ['no passage of `added` exists'] : []),
  ];
  return {
    expected: 'a topic that a passage speaks of',
    found: `none, for ${isNamed ? 'each passage that names it is in `removed`' : reasons.join(', and ')}`,
    write:
      'in `otherNames` what an essay calls it, or in `added` a passage that speaks of it; `see: kind/topic` in place of ' +
      'all that, if it only refers to another topic; or take the file away',
  };
}
