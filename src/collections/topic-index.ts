import { to } from '#lib/site-addresses.ts';
import * as t from '#strings/chosen.ts';
import { topicIndex, type IndexEntry, type Reference, type TopicIndex } from '#topics/view/index-entries.ts';
import { isTerm, KIND_FOLDERS, type TopicKind } from '#topics/kinds.ts';
import { getTopics } from './topics.ts';

export interface TopicIndexPage {
  index: TopicIndex;
  kinds: { label: string; href: string; topics: number; current: boolean }[];
  /** Address of another entry: on this page, or in the whole index. */
  entryOf(reference: Reference): string;
  /** The kind of an entry that is no term. */
  kindOf(entry: IndexEntry): string | undefined;
}

/** The kinds that have topics, in their order. */
export async function kindsWithTopics(): Promise<TopicKind[]> {
  const { byId } = await getTopics();
  const found = new Set([...byId.values()].map(({ kind }) => kind));
  return KIND_FOLDERS.filter((kind) => found.has(kind));
}

/** The index of topics, or that of one kind. */
export async function getTopicIndex(kind?: TopicKind): Promise<TopicIndexPage> {
  const { all, byId } = await getTopics();
  const index = topicIndex(all, kind);
  const here = new Set(index.letters.flatMap(({ entries }) => entries.flatMap(({ topic }) => topic?.id ?? [])));
  const topics = [...byId.values()];
  const kinds = (await kindsWithTopics()).map((one) => ({
    label: t.topicKinds[one],
    href: to.topicKind(one),
    topics: topics.filter((topic) => topic.kind === one).length,
    current: one === kind,
  }));
  return {
    index,
    kinds: [{ label: t.allKinds, href: to.topics, topics: topics.length, current: kind === undefined }, ...kinds],
    entryOf: ({ topic, fragment }) => `${here.has(topic) ? '' : to.topics}#${fragment}`,
    kindOf: (entry) =>
      kind !== undefined || entry.topic === null || isTerm(entry.kind) ? undefined : t.topicKind[entry.kind],
  };
}
