/** What scripts know of the topics of an essay: `topics.json` beside its page of topics. */
export interface EssayTopics {
  essay: { slug: string; title: string; shortName: string; language: string };
  /** The topics of the essay, those of the fewest passages of the collection first. */
  topics: TopicLink[];
  /** The passages that have topics, in reading order. */
  passages: PassageTopics[];
}

export interface TopicLink {
  /** Such as `concepts/digital-divide`. */
  id: string;
  name: string;
  /** What it is, such as `concept`. */
  kind: string;
  href: string;
}

export interface PassageTopics {
  number: number;
  /** Places of its topics in the list of topics, those of the fewest passages first. */
  topics: number[];
  /** Where the author’s words name them: place in the list of topics; start and end in the plain text, in UTF-16 units. */
  places: [topic: number, start: number, end: number][];
  /** Passages of other essays that speak of the same, those that share the rarest topics first. */
  related: RelatedLink[];
}

/** A passage of another essay, and why it is offered. */
export interface RelatedLink {
  /** Such as `Lan ¶7`. */
  label: string;
  href: string;
  /** The topics that both speak of, as places in the list of topics, the rarest first. */
  topics: number[];
}
