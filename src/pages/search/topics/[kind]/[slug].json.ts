import type { APIRoute, GetStaticPaths } from 'astro';
import { topicPassages } from '#collections/search-topics.ts';
import { getTopics, type TopicWithMentions } from '#collections/topics.ts';

export const getStaticPaths = (async () =>
  [...(await getTopics()).byId.values()].map((topic) => ({
    params: { kind: topic.kind, slug: topic.slug },
    props: { topic },
  }))) satisfies GetStaticPaths;

/** The passages that mention a topic: the search loads them to find within them. */
export const GET: APIRoute<{ topic: TopicWithMentions }> = ({ props: { topic } }) =>
  Response.json(topicPassages(topic));
