import type { EssayTopics, PassageTopics } from '#topics/essay-topics.ts';
import { to } from '#lib/site-addresses.ts';
import { namedPassage } from '#passages/essay-links.ts';
import * as t from '#strings/chosen.ts';
import type { Essay } from '#content/essay.ts';
import { getRelated } from './related.ts';
import { getTopics } from './topics.ts';

/** The topics of an essay, for its scripts. */
export async function getEssayTopics(essay: Essay): Promise<EssayTopics> {
  const { topics, passages } = await topicsByPassage(essay);
  const place = new Map<string, number>(topics.map(({ id }, index) => [id, index]));
  const related = await Promise.all(passages.map(({ number }) => getRelated(essay.slug, number)));
  return {
    topics: topics.map(({ id, name, kind }) => ({ id, name, kind: t.topicKind[kind], href: to.topic(id) })),
    passages: passages.map(({ number, mentions }, index): PassageTopics => ({
      number,
      topics: mentions.map(({ subject }) => place.get(subject.id) ?? 0),
      places: mentions
        .flatMap(({ subject, places }) =>
          places.map(({ start, end }): [number, number, number] => [place.get(subject.id) ?? 0, start, end]),
        )
        .sort((a, b) => a[1] - b[1]),
      related: (related[index] ?? []).map(({ essay: other, passage, topics: shared }) => ({
        ...namedPassage(other, passage.number),
        topics: shared.map(({ id }) => place.get(id) ?? 0),
      })),
    })),
  };
}

/** The topics of an essay, and of each passage that has any. Those of the fewest passages of the collection come first. */
export async function topicsByPassage(essay: Essay) {
  const { byId } = await getTopics();
  const ofTopics = essay.mentions.filter(({ subject }) => subject.kind === 'topic');
  const ids = new Set(ofTopics.map(({ subject }) => subject.id));
  const topics = [...ids].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.passages - b.passages);
  const order = new Map<string, number>(topics.map(({ id }, index) => [id, index]));
  const byPassage = Map.groupBy(
    ofTopics.filter(({ subject }) => order.has(subject.id)),
    ({ passage }) => passage,
  );
  const passages = [...byPassage].map(([number, mentions]) => ({
    number,
    mentions: mentions.sort((a, b) => (order.get(a.subject.id) ?? 0) - (order.get(b.subject.id) ?? 0)),
  }));
  return { topics, passages };
}
