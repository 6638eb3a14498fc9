/** A topic with what speaks of it, essay by essay. */
interface MentionedTopic<Mention> {
  /** In how many passages of the collection it is mentioned. */
  passages: number;
  /** Only the essays that mention it. */
  essays: readonly { essay: { slug: string }; mentions: Mention[] }[];
}

/** A topic that two essays speak of, and where each does. */
export interface SharedTopic<Topic, Mention> {
  topic: Topic;
  left: Mention[];
  right: Mention[];
}

/** The topics that two essays both speak of. */
export function sharedTopics<Mention, Topic extends MentionedTopic<Mention>>(
  left: string,
  right: string,
  topics: readonly Topic[],
): SharedTopic<Topic, Topic['essays'][number]['mentions'][number]>[] {
  return topics
    .map((topic) => ({ topic, left: mentionsIn(left, topic), right: mentionsIn(right, topic) }))
    .filter((shared) => shared.left.length > 0 && shared.right.length > 0)
    .sort((a, b) => a.topic.passages - b.topic.passages);
}

/** The topics that one of two essays speaks of, and the other does not. */
export function topicsOfOne<Topic extends MentionedTopic<unknown>>(
  one: string,
  other: string,
  topics: readonly Topic[],
): Topic[] {
  return topics.filter((topic) => mentionsIn(one, topic).length > 0 && mentionsIn(other, topic).length === 0);
}

function mentionsIn<Mention>(slug: string, topic: MentionedTopic<Mention>): Mention[] {
  return topic.essays.find(({ essay }) => essay.slug === slug)?.mentions ?? [];
}
