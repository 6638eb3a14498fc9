/**
 * Bipartite graph of places and topics. Places are passages, or essays as wholes. A topic weighs the more, the fewer
 * places speak of it.
 */
export interface Weights<Place> {
  /** Topics of a place, the rarest first. */
  topicsOf(place: Place): readonly string[];
  /** Places of a topic, in the order of the graph. */
  placesOf(topic: string): readonly Place[];
}

/** Without `rarestFirst`, topics are ordered by the number of their places, then by id. */
export function weigh<Place>(
  places: Iterable<readonly [Place, Iterable<string>]>,
  rarestFirst?: readonly string[],
): Weights<Place> {
  const byTopic = new Map<string, Place[]>();
  const byPlace = new Map<Place, string[]>();
  for (const [place, topics] of places) {
    byPlace.set(place, [...new Set(topics)]);
    for (const topic of byPlace.get(place) ?? []) {
      const own = byTopic.get(topic) ?? [];
      byTopic.set(topic, own);
      own.push(place);
    }
  }
  const count = (topic: string): number => byTopic.get(topic)?.length ?? 0;
  const all = rarestFirst ?? [...byTopic.keys()].sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1));
  const rank = new Map(all.map((topic, index) => [topic, index]));
  for (const topics of byPlace.values()) topics.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return { topicsOf: (place) => byPlace.get(place) ?? [], placesOf: (topic) => byTopic.get(topic) ?? [] };
}

/** Topics of both places, the rarest first. */
export function sharedTopics<Place>({ topicsOf }: Weights<Place>, one: Place, other: Place): string[] {
  const others = new Set(topicsOf(other));
  return topicsOf(one).filter((topic) => others.has(topic));
}

/** A place, and the topics that it shares with another, the rarest first; at least one. */
export interface Related<Place> {
  place: Place;
  topics: string[];
}

/**
 * Places that share topics with a place: those that share the rarest topic first, of these those that share more. Of a topic
 * only `lookedAt` places count: one of very many is hardly a reason.
 */
export function relatedPlaces<Place>(
  weights: Weights<Place>,
  place: Place,
  isOffered: (other: Place) => boolean,
  { atMost = Infinity, lookedAt = Infinity } = {},
): Related<Place>[] {
  const found = new Map<Place, Related<Place>>();
  for (const topic of weights.topicsOf(place)) {
    // The topics that are left weigh less than those before.
    if (found.size >= atMost) break;
    const others = weights.placesOf(topic).slice(0, lookedAt);
    const related = others
      .filter((other) => isOffered(other) && !found.has(other))
      .map((other) => ({ place: other, topics: sharedTopics(weights, place, other) }));
    for (const one of related.sort((a, b) => b.topics.length - a.topics.length)) found.set(one.place, one);
  }
  return [...found.values()].slice(0, atMost);
}

/** A topic, and the places that it shares with another; at least one. */
export interface Together<Place> {
  topic: string;
  places: Place[];
}

/**
 * Topics of the same places as a topic, by the Jaccard index: those that share the largest part of the places of either,
 * of these those that share more, then by id.
 */
export function topicsTogether<Place>({ topicsOf, placesOf }: Weights<Place>, topic: string): Together<Place>[] {
  const own = placesOf(topic);
  const shared = own.flatMap((place) => topicsOf(place).map((other) => ({ other, place })));
  const part = ({ topic: other, places }: Together<Place>): number =>
    places.length / (own.length + placesOf(other).length - places.length);
  return [...Map.groupBy(shared, ({ other }) => other)]
    .filter(([other]) => other !== topic)
    .map(([other, both]) => ({ topic: other, places: both.map(({ place }) => place) }))
    .sort((a, b) => part(b) - part(a) || b.places.length - a.places.length || (a.topic < b.topic ? -1 : 1));
}
