import type { Topic } from './topic.ts';

/** Passages of an essay that were renumbered. */
export interface MovedPassages {
  essay: string;
  /** Fragments with other words than before, and those of these words now. */
  fragments: ReadonlySet<string>;
}

/**
 * Choices of the editor on renumbered passages, such as `concepts/privacy: lan#p4`. They are reported and not changed:
 * a program cannot know whether the editor has corrected them.
 */
export function movedChoices(
  topics: readonly Pick<Topic, 'id' | 'added' | 'removed'>[],
  moved: readonly MovedPassages[],
): string[] {
  const places = new Set(moved.flatMap(({ essay, fragments }) => [...fragments].map((id) => `${essay}#${id}`)));
  return topics.flatMap(({ id, added, removed }) =>
    [...added, ...removed].filter(({ passage }) => places.has(passage)).map(({ passage }) => `${id}: ${passage}`),
  );
}
