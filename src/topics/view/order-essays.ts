interface Telling {
  mentions: readonly unknown[];
  essay: { passages: readonly unknown[] };
}

/** Essays that say most on a topic first: by passages, then by their share of the essay. */
export function mostTellingFirst<T extends Telling>(essays: readonly T[]): T[] {
  const share = ({ mentions, essay }: T): number => mentions.length / essay.passages.length;
  return essays.toSorted((a, b) => b.mentions.length - a.mentions.length || share(b) - share(a));
}
