import type { APIRoute, GetStaticPaths } from 'astro';
import { cardResponse } from '#social-images/make.ts';
import { topicCard } from '#social-images/topic-content.ts';
import { getTopics, type TopicWithMentions } from '#collections/topics.ts';
import { site } from '#content/site.ts';
import * as t from '#strings/chosen.ts';

export const getStaticPaths = (async () =>
  [...(await getTopics()).byId.values()].map((topic) => ({
    params: { kind: topic.kind, slug: topic.slug },
    props: { topic },
  }))) satisfies GetStaticPaths;

/** The picture of a topic for previews elsewhere. */
export const GET: APIRoute<{ topic: TopicWithMentions }> = ({ props: { topic } }) => {
  const essays = topic.essays.map(({ essay }) => essay.shortName);
  const facts = { ...topic, kind: t.topicKind[topic.kind], essays };
  return cardResponse((covers) => topicCard(facts, site.name, covers));
};
