/** A passage of the collection, and the topics it speaks of. */
export interface PassageTopicIds {
  /** Slug of its essay. */
  essay: string;
  number: number;
  topics: ReadonlySet<string>;
}

/** A passage of another essay, and why it is offered. */
export interface RelatedPassage {
  essay: string;
  number: number;
  /** The topics that both speak of, the rarest first; at least one. */
  topics: string[];
}

/** Gives the passages that are related to a passage. */
export type FindRelated = (passage: PassageTopicIds) => RelatedPassage[];

/** Passages that are looked at for one topic. What so many speak of is hardly a reason, and is one only without a better. */
const MOST_LOOKED_AT = 1_000;

/**
 * Makes what finds related passages: those of other essays that share the rarest topics. A topic is as rare as the
 * passages are few that speak of it; of two passages that share the same rarest topic, the one that shares more of them
 * comes first.
 */
export function relatedFinder(passages: readonly PassageTopicIds[], atMost: number): FindRelated {
  const byTopic = new Map<string, PassageTopicIds[]>();
  for (const passage of passages) {
    for (const topic of passage.topics) {
      const own = byTopic.get(topic) ?? [];
      own.push(passage);
      byTopic.set(topic, own);
    }
  }
  const rarity = (topic: string): number => byTopic.get(topic)?.length ?? 0;
  return ({ essay, topics }) => {
    const rarestFirst = [...topics].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    const found: RelatedPassage[] = [];
    const seen = new Set<PassageTopicIds>();
    for (const topic of rarestFirst) {
      // The topics that are left are less of a reason than those before.
      if (found.length >= atMost) break;
      const others = (byTopic.get(topic) ?? [])
        .slice(0, MOST_LOOKED_AT)
        .filter((other) => other.essay !== essay && !seen.has(other));
      for (const other of others) seen.add(other);
      const shared = others.map((other) => ({
        essay: other.essay,
        number: other.number,
        topics: rarestFirst.filter((one) => other.topics.has(one)),
      }));
      found.push(...shared.sort((a, b) => b.topics.length - a.topics.length));
    }
    return found.slice(0, atMost);
  };
}
