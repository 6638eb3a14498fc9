import type { Topic } from './topic.ts';

/** Passages of an essay whose words stand at other numbers than before. */
export interface MovedPassages {
  /** Slug of the essay. */
  essay: string;
  /** Fragments that have other words now, or had words that stand elsewhere now. */
  fragments: ReadonlySet<string>;
}

/**
 * Finds the editor's choices that may mean other words than they did: those on passages whose numbers have changed.
 * They are told and not mended, for an editor who has mended one knows that, and a program does not.
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
