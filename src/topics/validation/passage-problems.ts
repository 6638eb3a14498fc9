import type { EditorProblem } from '#lib/editor-error.ts';
import type { EssayPassage, Mention } from '#passages/model.ts';
import { refKey } from '#passages/topic-ref.ts';
import { findNames, type NameIndex } from '../matcher.ts';
import type { EditorsChoice, Topic } from '../topic.ts';
import { unmatchedNames, type UnmatchedName } from './unmatched-names.ts';

/** What is known of an essay when its topics are checked. */
export interface CheckedEssay {
  slug: string;
  /** BCP 47 tag. */
  language: string;
  passages: readonly Pick<EssayPassage, 'number' | 'id' | 'text'>[];
  mentions: readonly Mention[];
}

/** Gives the file of a topic, and the line of a field of it. */
export type PlaceOf = (topic: Topic, at: readonly PropertyKey[]) => Pick<EditorProblem, 'file' | 'line'>;

/**
 * Checks the topics against the passages of the essays.
 *
 * A name, and each other name, has to be found in a passage. The `name` need not where the editor has added passages:
 * then it is a heading over what the essays say in other words. A topic that no passage speaks of is told once, not
 * name by name.
 */
export function passageProblems(
  topics: readonly Topic[],
  essays: readonly CheckedEssay[],
  names: () => NameIndex,
  placeOf: PlaceOf,
): EditorProblem[] {
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  const mentions = Map.groupBy(
    essays.flatMap(({ slug, mentions }) => mentions.map((mention) => ({ slug, mention }))),
    ({ mention }) => refKey(mention.subject),
  );
  const checked = topics
    .filter(({ see }) => see === null)
    .map((topic) => {
      const own = mentions.get(topic.id) ?? [];
      const named = new Set(own.flatMap(({ mention }) => mention.places.map(({ name }) => name)));
      const problems = [
        ...topic.added.flatMap((choice, index) => {
          const found = own.find(({ slug, mention }) => `${slug}#p${mention.passage}` === choice.passage);
          const wrong =
            missing(choice, bySlug) ?? (found?.mention.reason === null && namedAlready(choice, found.mention));
          return wrong ? [{ ...placeOf(topic, ['added', index, 'passage']), ...wrong }] : [];
        }),
        ...topic.removed.flatMap((choice, index) => {
          const removed = namesIn(choice, topic, bySlug, names);
          removed.forEach((name) => named.add(name));
          const wrong = missing(choice, bySlug) ?? (removed.length === 0 && notNamed(choice, topic));
          return wrong ? [{ ...placeOf(topic, ['removed', index, 'passage']), ...wrong }] : [];
        }),
      ];
      return { topic, hasMention: own.length > 0, named, problems };
    });
  const unmatched = unmatchedNames(checked, essays, names);
  return checked.flatMap(({ topic, hasMention, named, problems }) => {
    const own = unmatched.filter((name) => name.topic === topic);
    if (hasMention) return [...problems, ...own.map((name) => ({ ...placeOf(topic, name.at), ...nothingFound(name) }))];
    return [...problems, { ...placeOf(topic, ['name']), ...noMention(topic, named.size > 0, own) }];
  });
}

type Words = Omit<EditorProblem, 'file' | 'line'>;

function missing({ passage }: EditorsChoice, essays: ReadonlyMap<string, CheckedEssay>): Words | undefined {
  const [slug = '', id] = passage.split('#');
  const essay = essays.get(slug);
  if (essay?.passages.some((one) => one.id === id)) return undefined;
  const [first, last] = [essay?.passages[0], essay?.passages.at(-1)];
  return {
    expected: 'slug of an essay and fragment of a passage of it',
    found: essay ? `"${passage}", and ${slug} has no ${String(id)}` : `"${passage}", and there is no essay "${slug}"`,
    write:
      first && last
        ? `a passage from ${slug}#${first.id} to ${slug}#${last.id}`
        : `a passage of one of: ${[...essays.keys()].sort().join(', ')}`,
  };
}

function namesIn(
  { passage }: EditorsChoice,
  topic: Topic,
  essays: ReadonlyMap<string, CheckedEssay>,
  names: () => NameIndex,
): string[] {
  const [slug = '', id] = passage.split('#');
  const essay = essays.get(slug);
  const text = essay?.passages.find((one) => one.id === id)?.text;
  if (!essay || text === undefined) return [];
  return findNames(text, essay.language, names()).flatMap((found) =>
    refKey(found.subject) === topic.id ? [found.name] : [],
  );
}

function namedAlready({ passage }: EditorsChoice, { places }: Mention): Words {
  return {
    expected: 'in `added`, passages that speak of the topic without naming it',
    found: `${passage}, which names it: "${places[0]?.name ?? ''}"`,
    write: 'nothing: the passage is found by the name',
  };
}

function notNamed({ passage }: EditorsChoice, { name }: Topic): Words {
  return {
    expected: 'in `removed`, passages that name the topic',
    found: `${passage}, which does not name ${name}`,
    write: 'nothing: there is nothing to take away',
  };
}

function nothingFound({ name, why }: UnmatchedName): Words {
  return {
    expected: 'in `name` and `otherNames`, names that a passage has',
    found: `"${name}", which ${why ?? 'no passage has'}`,
    write: 'the name as an essay writes it; under `searchedAs`, if only readers use it; or take it out',
  };
}

function noMention({ added }: Topic, isNamed: boolean, names: readonly UnmatchedName[]): Words {
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
