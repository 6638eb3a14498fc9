import type { Passage } from '#passages/model.ts';
import { relatedFinder } from '#topics/view/related-passages.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { onceABuild } from './once-a-build.ts';
import { getTopics, type TopicWithMentions } from './topics.ts';

/** Passages that are offered for one: as many as are read at a glance. */
const AT_MOST = 3;

/** A passage of another essay, and the topics that both speak of, the rarest first. */
export interface Related {
  essay: Essay;
  passage: Passage;
  topics: TopicWithMentions[];
}

/** The passages of other essays that share the rarest topics with a passage: at most three, the most related first. */
export async function getRelated(essay: string, number: number): Promise<Related[]> {
  const { find, passages, essays, topics } = await getFinder();
  const own = passages.get(`${essay} ${number}`);
  if (!own) return [];
  return find(own).flatMap((related) => {
    const other = essays.get(related.essay);
    const passage = other?.passages[related.number - 1];
    return other && passage
      ? [{ essay: other, passage, topics: related.topics.flatMap((id) => topics.get(id) ?? []) }]
      : [];
  });
}

const getFinder = onceABuild(async () => {
  const [essays, { byId }] = await Promise.all([getEssays(), getTopics()]);
  const passages = essays.flatMap(({ slug, mentions }) =>
    [...Map.groupBy(mentions, ({ passage }) => passage)].map(([number, own]) => ({
      essay: slug,
      number,
      topics: new Set(
        own.flatMap(({ subject }) => (subject.kind === 'topic' && byId.has(subject.id) ? [subject.id] : [])),
      ),
    })),
  );
  return {
    find: relatedFinder(passages, AT_MOST),
    passages: new Map(passages.map((passage) => [`${passage.essay} ${passage.number}`, passage])),
    essays: new Map(essays.map((essay) => [essay.slug, essay])),
    topics: byId,
  };
});
