/**
 * Subject of a mention: a topic (`concepts/digital-divide`), or a person or a publication by the id of its record. Records
 * have pages of their own and are not in the index of topics.
 */
export interface TopicRef {
  kind: 'topic' | 'person' | 'publication';
  id: string;
}

/** A reference as text, such as `concepts/digital-divide` or `person:lan`: the key of a map, unique in a collection. */
export function refKey({ kind, id }: TopicRef): string {
  return kind === 'topic' ? id : `${kind}:${id}`;
}
