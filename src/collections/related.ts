import { relatedPlaces } from '#topics/view/weights.ts';
import { getTopics, type TopicWithMentions } from './topics.ts';
import { getWeights, keyOf, partsOf, type PassagePlace } from './weights.ts';

/** Passages that are offered for one: as many as are read at a glance. */
const AT_MOST = 3;
/** Passages that are looked at for one topic. A topic of so many is hardly a reason, and is one only without a better. */
const MOST_LOOKED_AT = 1_000;

/** A passage of another essay, and the topics that both speak of, the rarest first. */
export interface Related extends PassagePlace {
  topics: TopicWithMentions[];
}

/** Passages of other essays that share the rarest topics with a passage, the most related first. */
export async function getRelated(essay: string, number: number): Promise<Related[]> {
  const [{ passages, placeOf }, { byId }] = await Promise.all([getWeights(), getTopics()]);
  const isOther = (key: string): boolean => partsOf(key).slug !== essay;
  const limits = { atMost: AT_MOST, lookedAt: MOST_LOOKED_AT };
  return relatedPlaces(passages, keyOf(essay, number), isOther, limits).flatMap(({ place, topics }) => {
    const found = placeOf(place);
    return found ? [{ ...found, topics: topics.flatMap((id) => byId.get(id) ?? []) }] : [];
  });
}
