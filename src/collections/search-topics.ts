import { to } from '#lib/site-addresses.ts';
import { openingOf } from '#passages/opening.ts';
import { formsOf } from '#language/segment.ts';
import type { TopicList, TopicPassages } from '#search/engine/topic-list.ts';
import { site } from '#content/site.ts';
import { isAcronymOfCommonWord, searchNames } from '#topics/synonyms.ts';
import * as t from '#strings/chosen.ts';
import { getTopics, type TopicWithMentions } from './topics.ts';

/** Characters of a definition that a result shows at most. */
const DEFINITION = 200;

/** The topics, for the search. */
export async function getTopicList(): Promise<TopicList> {
  const { all, byId } = await getTopics();
  const names = searchNames(all);
  const topics = [...byId.values()].map(({ id, name, kind, definition, passages, essays }) => {
    const { words, isCut } = openingOf(definition, { language: site.language, atMost: DEFINITION });
    return {
      id,
      name,
      kind: t.topicKind[kind],
      definition: isCut ? `${words}…` : words,
      passages,
      essays: essays.length,
      href: to.topic(id),
      names: (names.get(id) ?? []).map((one) => (isAcronymOfCommonWord(one) ? one : formsOf(one).join(' '))),
    };
  });
  return { edition: EDITION, topics };
}

/** The passages that mention a topic, for the search within them. */
export function topicPassages({ id, name, essays }: TopicWithMentions): TopicPassages {
  const passages = Object.fromEntries(
    essays.map(({ essay, mentions }) => [essay.slug, mentions.map(({ passage }) => passage.number)]),
  );
  return { edition: EDITION, name, href: to.topic(id), passages };
}
