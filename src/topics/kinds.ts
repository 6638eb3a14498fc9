/**
 * Kinds of topics by their folder in `content/topics/`: a new kind is one line here, and its names in `src/strings/`.
 * `type` is the kind in schema.org. Names of people do not inflect: Williams is not more than one William.
 */
export const TOPIC_KINDS = {
  concepts: { type: 'DefinedTerm', inflects: true },
  people: { type: 'Person', inflects: false },
  organisations: { type: 'Organization', inflects: true },
  events: { type: 'Event', inflects: true },
  places: { type: 'Place', inflects: true },
  documents: { type: 'CreativeWork', inflects: true },
} as const;

export type TopicKind = keyof typeof TOPIC_KINDS;

export const KIND_FOLDERS = Object.keys(TOPIC_KINDS) as readonly TopicKind[];

/** Folder and file of a topic, such as `concepts/digital-divide`. */
export type TopicId = `${TopicKind}/${string}`;

/** Concepts are the terms of the index; its entries of other kinds say what they are. */
export function isTerm(kind: TopicKind): kind is 'concepts' {
  return TOPIC_KINDS[kind].type === 'DefinedTerm';
}
