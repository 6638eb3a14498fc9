import { readSettings } from '#environment/settings.ts';
import { readNames, type Names } from '#topics/find-in-essay.ts';
import { passageProblems } from '#topics/validation/passage-problems.ts';
import type { Topic } from '#topics/topic.ts';
import type { Essay } from '#content/essay.ts';
import { refuse } from '#lib/editor-error.ts';

/** Checks the topics against the essays; the files of the topics are read again only where something is wrong. */
export function checkTopics(topics: readonly Topic[], essays: readonly Essay[]): void {
  const { contentDir } = readSettings(process.env);
  let ready: Names | undefined;
  const read = (): Names => (ready ??= readNames(contentDir));
  refuse(
    passageProblems(
      topics.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      essays,
      () => read().names,
      (topic, at) => read().placeOf(topic, at),
    ),
  );
}
