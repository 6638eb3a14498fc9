import { listOf } from '#language/local.ts';
import type { EssayTopics, TopicLink } from '#topics/essay-topics.ts';

/** A passage of the other essay, and the topics that join it with one of this. */
export interface JoinedPassage {
  number: number;
  /** At least one, those of the fewest passages of the collection first. */
  topics: TopicLink[];
}

/** The passages that are joined with a passage, by its number; the most related first. One without any is not here. */
export type Joins = ReadonlyMap<number, JoinedPassage[]>;

/**
 * Joins the passages of two essays that speak of the same topics. Of two, that is more related which shares the rarer
 * topic; of those that share the same one, that which shares more; else that which is read first.
 *
 * @returns what the passages of each are joined with
 */
export function joinPassages(left: EssayTopics, right: EssayTopics): { left: Joins; right: Joins } {
  const ofLeft = topicsOf(left);
  const ofRight = topicsOf(right);
  // One order for both, so that what leads there also leads back.
  const order = new Map(left.topics.map((topic, place) => [topic.id, { topic, place }]));
  const join = (own: TopicIds, others: TopicIds): Joins =>
    new Map(
      [...own].flatMap(([number, ids]) => {
        const joined = [...others].flatMap(([other, otherIds]) => {
          const shared = [...ids]
            .filter((id) => otherIds.has(id))
            .flatMap((id) => order.get(id) ?? [])
            .sort((a, b) => a.place - b.place);
          return shared.length > 0 ? [{ number: other, shared }] : [];
        });
        joined.sort(
          (a, b) =>
            (a.shared[0]?.place ?? 0) - (b.shared[0]?.place ?? 0) ||
            b.shared.length - a.shared.length ||
            a.number - b.number,
        );
        const passages = joined.map(({ number, shared }) => ({ number, topics: shared.map(({ topic }) => topic) }));
        return passages.length > 0 ? [[number, passages] as const] : [];
      }),
    );
  return { left: join(ofLeft, ofRight), right: join(ofRight, ofLeft) };
}

type TopicIds = ReadonlyMap<number, ReadonlySet<string>>;

function topicsOf({ topics, passages }: EssayTopics): TopicIds {
  return new Map(
    passages.map((passage) => [passage.number, new Set(passage.topics.flatMap((place) => topics[place]?.id ?? []))]),
  );
}

/** All topics that join a passage with others, those that join it with the most related first. */
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

/** Says what a passage is joined with, and by what. */
export function joinedInWords(passage: string, joined: readonly JoinedPassage[], other: string): string {
  if (joined.length === 0) return `${passage} shares no topic with ${other}.`;
  const passages = listed(joined.map(({ number }) => `¶${number}`));
  const topics = listed(joiningTopics(joined).map(({ name }) => name));
  return `${passage} is joined with ${other} ${passages} by ${topics}.`;
}
