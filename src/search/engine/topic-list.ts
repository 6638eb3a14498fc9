export interface SearchTopic {
  /** Such as `concepts/digital-divide`. */
  id: string;
  name: string;
  /** Such as `concept`. */
  kind: string;
  /** Beginning of the editor's definition. */
  definition: string;
  /** Number of passages and essays that mention it. */
  passages: number;
  essays: number;
  href: string;
}

/** Topics as published for the search. */
export interface TopicList {
  /** Build of the site. */
  edition: string;
  topics: (SearchTopic & {
    /** Its names, normalised. One in capitals is matched in capitals only: small, it is a common word. */
    names: string[];
  })[];
}

/** Passages of one topic as published for the search. */
export interface TopicPassages {
  /** Build of the site. */
  edition: string;
  name: string;
  href: string;
  /** Numbers of passages, by slug of the essay. */
  passages: Record<string, number[]>;
}

/** The topic that limited the search; without name where it does not exist. */
export type ScopeTopic = { id: string; name: string; href: string } | { id: string; name?: undefined };

export interface TopicSource {
  list(): Promise<TopicList>;
  /** Passages of a topic; undefined where there is no such topic. */
  passages(id: string): Promise<TopicPassages | undefined>;
}
