import { listOf } from '#language/local.ts';
import type { EssayTopics, TopicLink } from '#topics/essay-topics.ts';
import { relatedPlaces, weigh } from '#topics/view/weights.ts';

/** A passage of the other essay, and the topics that join it with one of this. */
export interface JoinedPassage {
  number: number;
  /** At least one, those of the fewest passages of the collection first. */
  topics: TopicLink[];
}

/** The passages that are joined with a passage, by its number; the most related first. One without any is not here. */
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

/**
 * All topics that join a passage with others, those that join it with the most related first.
 *
 * @param joined the passages it is joined with
 */
export function joiningTopics(joined: readonly JoinedPassage[]): TopicLink[] {
  return [...new Map(joined.flatMap(({ topics }) => topics).map((topic) => [topic.id, topic])).values()];
}

/** Passages and topics that a sentence names; with more, it says how many. */
const NAMED = 4;

function listed(things: readonly string[]): string {
  const rest = things.length - NAMED;
  // One more is as soon named as counted.
  return listOf(rest > 1 ? [...things.slice(0, NAMED), `${rest} more`] : things);
}

/**
 * Says what a passage is joined with, and by what.
 *
 * @param passage what it is called, such as `Tan ¶3`
 * @param joined the passages it is joined with
 * @param other what the other essay is called in few words
 */
export function joinedInWords(passage: string, joined: readonly JoinedPassage[], other: string): string {
  if (joined.length === 0) return `${passage} shares no topic with ${other}.`;
  const passages = listed(joined.map(({ number }) => `¶${number}`));
  const topics = listed(joiningTopics(joined).map(({ name }) => name));
  return `${passage} is joined with ${other} ${passages} by ${topics}.`;
}
