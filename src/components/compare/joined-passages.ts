import type { EssayTopics, TopicLink } from '#topics/essay-topics.ts';
import { relatedPlaces, weigh } from '#topics/view/weights.ts';
import * as t from '#strings/chosen.ts';

/** A passage of the other essay that shares topics with one of this essay. */
export interface JoinedPassage {
  number: number;
  /** Shared topics, at least one, those of the fewest passages of the collection first. */
  topics: TopicLink[];
}

/** Joined passages by the number of a passage, the most related first. A passage without any is not a key. */
export type Joins = ReadonlyMap<number, JoinedPassage[]>;

/**
 * Joins the passages of two essays that speak of the same topics, the most related first: see `relatedPlaces`. The topics
 * of an essay come the rarest first; those of the left one give one order for both, so that each join leads both ways.
 */
export function joinPassages(left: EssayTopics, right: EssayTopics): { left: Joins; right: Joins } {
  const all = [left, right].flatMap((own) =>
    own.passages.map(({ number, topics }) => ({
      own,
      number,
      ids: topics.flatMap((place) => own.topics[place]?.id ?? []),
    })),
  );
  const links = new Map([...left.topics, ...right.topics].map((topic) => [topic.id, topic]));
  const weights = weigh(
    all.map((place) => [place, place.ids]),
    [...links.keys()],
  );
  const joinsOf = (own: EssayTopics): Joins =>
    new Map(
      all
        .filter((place) => place.own === own)
        .map((place) => [place.number, relatedPlaces(weights, place, (other) => other.own !== own)] as const)
        .filter(([, related]) => related.length > 0)
        .map(([number, related]) => [
          number,
          related.map(({ place, topics }) => ({
            number: place.number,
            topics: topics.flatMap((id) => links.get(id) ?? []),
          })),
        ]),
    );
  return { left: joinsOf(left), right: joinsOf(right) };
}

/** All topics of joined passages, those of the most related passage first. */
export function joiningTopics(joined: readonly JoinedPassage[]): TopicLink[] {
  return [...new Map(joined.flatMap(({ topics }) => topics).map((topic) => [topic.id, topic])).values()];
}

/** Passages and topics that a sentence names; others are counted. */
const NAMED = 4;

function shortened(things: readonly string[]): readonly string[] {
  const rest = things.length - NAMED;
  // One more is as short named as counted.
  return rest > 1 ? [...things.slice(0, NAMED), t.andMore(rest)] : things;
}

/** Says what a passage, such as `Tan ¶3`, is joined with in another essay, and by which topics. */
export function joinedInWords(passage: string, joined: readonly JoinedPassage[], other: string): string {
  if (joined.length === 0) return t.joinedWithNone(passage, other);
  const places = shortened(joined.map(({ number }) => `¶${number}`));
  const topics = shortened(joiningTopics(joined).map(({ name }) => name));
  return t.joinedWith(passage, other, places, topics);
}
