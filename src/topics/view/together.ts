/** A topic and the passages that mention it. */
export interface TopicPassages {
  id: string;
  /** Keys of the passages, each once, in reading order. */
  passages: readonly string[];
}

/** A topic that is mentioned in the same passages as another. */
export interface TopicTogether {
  id: string;
  /** Passages that mention both; at least one. */
  shared: string[];
  /** How many passages mention either. */
  either: number;
}

/**
 * Makes what finds the topics that stand in the same passages as a topic. First come those that share the largest part
 * of the passages that mention either (the Jaccard index); of as large a part, those of more shared passages, then by
 * id.
 */
export function togetherFinder(
  topics: readonly TopicPassages[],
  atMost: number,
): (id: string, except?: readonly string[]) => TopicTogether[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const byPassage = new Map<string, string[]>();
  for (const { id, passages } of topics) {
    for (const passage of passages) byPassage.set(passage, [...(byPassage.get(passage) ?? []), id]);
  }
  return (id, except = []) => {
    const own = byId.get(id)?.passages ?? [];
    const shared = new Map<string, string[]>();
    for (const passage of own) {
      for (const other of byPassage.get(passage) ?? []) {
        if (other === id || except.includes(other)) continue;
        const both = shared.get(other) ?? [];
        both.push(passage);
        shared.set(other, both);
      }
    }
    const part = ({ shared: both, either }: TopicTogether): number => both.length / either;
    return [...shared]
      .map(([other, both]) => ({
        id: other,
        shared: both,
        either: own.length + (byId.get(other)?.passages.length ?? 0) - both.length,
      }))
      .sort((a, b) => part(b) - part(a) || b.shared.length - a.shared.length || (a.id < b.id ? -1 : 1))
      .slice(0, atMost);
  };
}
