import type { Passage } from '#passages/model.ts';
import { relatedFinder, type FindRelated, type PassageTopicIds } from '#topics/view/related-passages.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { getTopics, type TopicWithMentions } from './topics.ts';

/** Passages that are offered for one: as many as are read at a glance. */
const AT_MOST = 3;

/** A passage of another essay, and the topics that both speak of, the rarest first. */
export interface Related {
  essay: Essay;
  passage: Passage;
  topics: TopicWithMentions[];
}

interface Finder {
  find: FindRelated;
  passages: ReadonlyMap<string, PassageTopicIds>;
  essays: ReadonlyMap<string, Essay>;
  topics: ReadonlyMap<string, TopicWithMentions>;
}

let finder: Promise<Finder> | undefined;

/**
 * The passages of other essays that share the rarest topics with a passage.
 *
 * @param essay slug of its essay
 * @param number of the passage
 * @returns at most three, the most related first; none where it shares no topic
 */
export async function getRelated(essay: string, number: number): Promise<Related[]> {
  finder = import.meta.env.DEV ? makeFinder() : (finder ?? makeFinder());
  const { find, passages, essays, topics } = await finder;
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

async function makeFinder(): Promise<Finder> {
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
}
