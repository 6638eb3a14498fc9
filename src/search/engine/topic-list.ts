/** A topic as the search knows it. */
export interface SearchTopic {
  /** Such as `concepts/digital-divide`. */
  id: string;
  name: string;
  /** What it is, such as `concept`. */
  kind: string;
  /** Beginning of the editor's definition. */
  definition: string;
  /** In how many passages it is mentioned, and of how many essays. */
  passages: number;
  essays: number;
  href: string;
}

/** What the site publishes of its topics for the search. */
export interface TopicList {
  /** The build of the site. */
  edition: string;
  topics: (SearchTopic & {
    /** What it is called, as words are compared. One in capitals asks for capitals: small, it is a common word. */
    names: string[];
  })[];
}

/** What the site publishes of one topic, to search within its passages. */
export interface TopicPassages {
  /** The build of the site. */
  edition: string;
  name: string;
  href: string;
  /** By the slug of each essay that mentions it, the numbers of the passages. */
  passages: Record<string, number[]>;
}

/** The topic within which was searched; or that there is none. */
export type WithinTopic = { id: string; name: string; href: string } | { id: string; name?: undefined };

/** Where the search learns of topics. */
export interface TopicSource {
  /** All topics. */
  list(): Promise<TopicList>;
  /**
   * The passages of a topic.
   *
   * @returns undefined where there is no such topic
   * @throws IndexError where it cannot be had
   */
  passages(id: string): Promise<TopicPassages | undefined>;
}
