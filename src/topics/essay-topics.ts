/** The topics of an essay as its page of topics has them for scripts. */
export interface EssayTopics {
  /** The rarest in the collection first. */
  topics: TopicLink[];
  /** With topics, in reading order. */
  passages: PassageTopics[];
}

export interface TopicLink {
  id: string;
  name: string;
  /** Such as `concept`. */
  kind: string;
  href: string;
}

export interface PassageTopics {
  number: number;
  /** Indexes in the list of topics, the rarest first. */
  topics: number[];
  /** Index of the topic, start and end in the plain text, in UTF-16 units. */
  places: [topic: number, start: number, end: number][];
  /** Of other essays, those that share the rarest topics first. */
  related: RelatedLink[];
}

export interface RelatedLink {
  /** Such as `Lan ¶7`. */
  label: string;
  href: string;
  /** Shared topics, as indexes in the list of topics, the rarest first. */
  topics: number[];
}
