import { indexFragments } from '#topics/view/index-entries.ts';
import { topicsTogether } from '#topics/view/weights.ts';
import type { TopicKind } from '#topics/kinds.ts';
import type { EditorsChoice } from '#topics/topic.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { getPairs } from './pairs.ts';
import { getTopics, type TopicWithMentions } from './topics.ts';
import { getWeights, partsOf } from './weights.ts';

/** Number of topics of the same passages that a page names. */
const TOGETHER = 8;
/** Number of essays without the topic that a page names at most; more are counted. */
const SILENT_NAMED = 5;

export interface PlaceInEssay {
  essay: Essay;
  number: number;
}

export interface TopicPage {
  topic: TopicWithMentions;
  /** Its place in the index of topics. */
  fragment: string;
  /** Neighbours in the alphabet. */
  previous: TopicWithMentions | undefined;
  next: TopicWithMentions | undefined;
  /** Topics that the editor refers to. */
  related: TopicWithMentions[];
  /** Topics that the editor does not refer to, and that are mentioned in the same passages. */
  together: { topic: TopicWithMentions; shared: PlaceInEssay[] }[];
  /** Passages that name it and are not counted. */
  removed: (PlaceInEssay & { reason: string })[];
  /** Number of essays of the collection. */
  collection: number;
  /** The essays that do not mention it, where they are few enough to be named. */
  silent: Essay[];
  /** True if two essays mention it, and have a page that compares them. */
  hasPairPage: boolean;
}

/** Static paths of the topics. References have no page. */
export async function getTopicPaths(): Promise<{ params: { kind: TopicKind; slug: string }; props: TopicPage }[]> {
  const [essays, { byId }, pairs, { passages }] = await Promise.all([
    getEssays(),
    getTopics(),
    getPairs(),
    getWeights(),
  ]);
  const withPage = new Set(pairs.map(({ left, right }) => `${left.slug} ${right.slug}`));
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  const topics = [...byId.values()];
  const fragments = indexFragments(topics);
  return topics.map((topic, index) => {
    // By slug: while developing, the essays of the topics are other objects.
    const mentioning = new Set(topic.essays.map(({ essay }) => essay.slug));
    const isShort = essays.length - mentioning.size <= SILENT_NAMED;
    return {
      params: { kind: topic.kind, slug: topic.slug },
      props: {
        topic,
        fragment: fragments.get(topic.id) ?? '',
        previous: topics[index - 1],
        next: topics[index + 1],
        related: topic.related.flatMap((id) => byId.get(id) ?? []),
        together: topicsTogether(passages, topic.id)
          .flatMap(({ topic: id, places: shared }) => {
            const other = byId.get(id);
            return other && !topic.related.includes(other.id) ? [{ topic: other, shared }] : [];
          })
          .slice(0, TOGETHER)
          .map(({ topic: other, shared }) => ({
            topic: other,
            shared: shared.flatMap((key) => {
              const { slug, number } = partsOf(key);
              const essay = bySlug.get(slug);
              return essay ? [{ essay, number }] : [];
            }),
          })),
        removed: topic.removed.flatMap((choice) => removedPlace(choice, bySlug)),
        collection: essays.length,
        silent: isShort ? essays.filter(({ slug }) => !mentioning.has(slug)) : [],
        hasPairPage: withPage.has([...mentioning].join(' ')),
      },
    };
  });
}

function removedPlace({ passage, reason }: EditorsChoice, essays: ReadonlyMap<string, Essay>): TopicPage['removed'] {
  const [slug = '', id] = passage.split('#');
  const essay = essays.get(slug);
  const place = essay?.passages.find((one) => one.id === id);
  return essay && place ? [{ essay, number: place.number, reason }] : [];
}
