import { passageId } from '#passages/passage.ts';
import { togetherFinder } from '#topics/view/together.ts';
import type { TopicKind } from '#topics/kinds.ts';
import type { EditorsChoice } from '#topics/topic.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { getPairs } from './pairs.ts';
import { getTopics, type TopicWithMentions } from './topics.ts';

/** Topics of the same passages that a page names: as many as are read at a glance. */
const TOGETHER = 8;
/** Up to how many essays that do not mention a topic are named; more are counted. */
const SILENT_NAMED = 5;

/** A passage of an essay, as a reader calls it. */
export interface PlaceInEssay {
  essay: Essay;
  number: number;
}

/** A topic with what is around it, for its own page. */
export interface TopicPage {
  topic: TopicWithMentions;
  /** The topics before and after it in the alphabet. */
  previous: TopicWithMentions | undefined;
  next: TopicWithMentions | undefined;
  /** Topics that the editor refers to. */
  related: TopicWithMentions[];
  /** Topics that the editor does not refer to, and that are mentioned in the same passages. */
  together: { topic: TopicWithMentions; shared: PlaceInEssay[] }[];
  /** Passages that name it and are not counted. */
  removed: (PlaceInEssay & { reason: string })[];
  /** How many essays the collection has. */
  collection: number;
  /** The essays that do not mention it, where they are few enough to be named. */
  silent: Essay[];
  /** Whether it is mentioned in two essays, and these have a page that compares them. */
  hasPairPage: boolean;
}

/** The topics, each with the parts of its address as Astro asks for them; not references, which have no page. */
export async function getTopicPaths(): Promise<{ params: { kind: TopicKind; slug: string }; props: TopicPage }[]> {
  const [essays, { byId }, pairs] = await Promise.all([getEssays(), getTopics(), getPairs()]);
  const withPage = new Set(pairs.map(({ left, right }) => `${left.slug} ${right.slug}`));
  const bySlug = new Map(essays.map((essay) => [essay.slug, essay]));
  const topics = [...byId.values()];
  const places = new Map<string, PlaceInEssay>();
  const together = togetherFinder(
    topics.map(({ id, essays: own }) => ({ id, passages: own.flatMap((essay) => keysOf(essay, places)) })),
    TOGETHER,
  );
  return topics.map((topic, index) => {
    // By slug: while developing, the essays of the topics were read apart from these.
    const mentioning = new Set(topic.essays.map(({ essay }) => essay.slug));
    const isShort = essays.length - mentioning.size <= SILENT_NAMED;
    return {
      params: { kind: topic.kind, slug: topic.slug },
      props: {
        topic,
        previous: topics[index - 1],
        next: topics[index + 1],
        related: topic.related.flatMap((id) => byId.get(id) ?? []),
        together: together(topic.id, topic.related).flatMap(({ id, shared }) => {
          const other = byId.get(id);
          return other ? [{ topic: other, shared: shared.flatMap((key) => places.get(key) ?? []) }] : [];
        }),
        removed: topic.removed.flatMap((choice) => removedPlace(choice, bySlug)),
        collection: essays.length,
        silent: isShort ? essays.filter(({ slug }) => !mentioning.has(slug)) : [],
        hasPairPage: withPage.has([...mentioning].join(' ')),
      },
    };
  });
}

/** Keys of the passages of an essay that mention a topic; what they are keys of is written down. */
function keysOf({ essay, mentions }: TopicWithMentions['essays'][number], places: Map<string, PlaceInEssay>): string[] {
  return mentions.map(({ passage: { number } }) => {
    const key = `${essay.slug}#${passageId(number)}`;
    places.set(key, { essay, number });
    return key;
  });
}

function removedPlace({ passage, reason }: EditorsChoice, essays: ReadonlyMap<string, Essay>): TopicPage['removed'] {
  const [slug = '', id] = passage.split('#');
  const essay = essays.get(slug);
  const place = essay?.passages.find((one) => one.id === id);
  return essay && place ? [{ essay, number: place.number, reason }] : [];
}
