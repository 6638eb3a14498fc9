/** What tells how much an essay says on a topic. */
interface Telling {
  /** Passages that mention the topic. */
  mentions: readonly unknown[];
  essay: { passages: readonly unknown[] };
}

/**
 * Orders essays by how much they say on a topic: more passages first; of as many, those that are a larger share of the
 * essay; else as they came.
 */
export function mostTellingFirst<T extends Telling>(essays: readonly T[]): T[] {
  const share = ({ mentions, essay }: T): number => mentions.length / essay.passages.length;
  return essays.toSorted((a, b) => b.mentions.length - a.mentions.length || share(b) - share(a));
}
