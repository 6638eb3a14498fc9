import type { EssayTopics, TopicLink } from '#topics/essay-topics.ts';
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
 * Joins the passages of two essays that share topics, which come the rarest first. The most related passage shares the
 * rarest topic; of several, it shares most topics; of these, it is read first.
 */
export function joinPassages(left: EssayTopics, right: EssayTopics): { left: Joins; right: Joins } {
  const ofLeft = topicsOf(left);
  const ofRight = topicsOf(right);
  // One order for both, so that joins lead there and back.
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
