/**
 * Kinds of topics by their folder in `content/topics/`; a new kind is one entry here. `type` is the kind in schema.org.
 * Names of people do not inflect: Williams is not more than one William.
 */
export const TOPIC_KINDS = {
  concepts: { one: 'concept', many: 'Concepts', type: 'DefinedTerm', inflects: true },
  people: { one: 'person', many: 'People', type: 'Person', inflects: false },
  organisations: { one: 'organisation', many: 'Organisations', type: 'Organization', inflects: true },
  events: { one: 'event', many: 'Events', type: 'Event', inflects: true },
  places: { one: 'place', many: 'Places', type: 'Place', inflects: true },
  documents: { one: 'document', many: 'Documents', type: 'CreativeWork', inflects: true },
} as const;

export type TopicKind = keyof typeof TOPIC_KINDS;

export const topicKinds = Object.keys(TOPIC_KINDS) as readonly TopicKind[];

/** Folder and file of a topic, such as `concepts/digital-divide`. */
export type TopicId = `${TopicKind}/${string}`;

/** Concepts are the terms of the index; its entries of other kinds say what they are. */
export function isTerm(kind: TopicKind): boolean {
  return TOPIC_KINDS[kind].type === 'DefinedTerm';
}
