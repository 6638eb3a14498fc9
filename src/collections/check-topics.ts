import { EditorError } from '#lib/editor-error.ts';
import { readSettings } from '#environment/settings.ts';
import { readNames } from '#topics/find-in-essay.ts';
import { passageProblems } from '#topics/validation/passage-problems.ts';
import { lineInTopic } from '#topics/validation/read-topics.ts';
import type { Topic } from '#topics/topic.ts';
import type { Essay } from '#content/essay.ts';

/**
 * Checks the topics against the essays.
 *
 * @param topics all topics
 * @param essays all essays
 * @throws EditorError with all that is wrong
 */
export function checkTopics(topics: readonly Topic[], essays: readonly Essay[]): void {
  const { contentDir } = readSettings(process.env);
  let names: ReturnType<typeof readNames>['names'] | undefined;
  const [first, ...others] = passageProblems(
    topics.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    essays,
    () => (names ??= readNames(contentDir).names),
    ({ id }, at) => {
      const file = `${contentDir}/topics/${id}.md`;
      return { file, line: lineInTopic(file, at) };
    },
  );
  if (first) throw new EditorError(first, ...others);
}
