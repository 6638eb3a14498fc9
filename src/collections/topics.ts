import { compare } from '#language/local.ts';
import { getCollection } from 'astro:content';
import type { Mention, Passage } from '#passages/model.ts';
import { refKey, type TopicRef } from '#passages/topic-ref.ts';
import type { Topic } from '#topics/topic.ts';
import type { Essay } from '#content/essay.ts';
import { getEssays } from './essays.ts';
import { onceABuild } from './once-a-build.ts';

export interface MentionedIn {
  /** Read from the essay each time: the texts of a large collection are not held in memory. */
  readonly passage: Passage;
  mention: Mention;
}

/** The passages of one essay that speak of a topic, in reading order; at least one. */
export interface EssayMentions {
  essay: Essay;
  mentions: MentionedIn[];
}

/** A topic with the passages that speak of it. */
export interface TopicWithMentions extends Topic {
  /** Only the essays that mention it, in the order of the essays. */
  essays: EssayMentions[];
  /** In how many passages of the collection it is mentioned. */
  passages: number;
}

/** The topics of the collection, and what is mentioned where. */
export interface Topics {
  /** Every topic, by name, references included. */
  all: TopicWithMentions[];
  /** By id; without references, which have no page. */
  byId: ReadonlyMap<string, TopicWithMentions>;
  /** Mentions of a topic, a person or a publication. */
  mentionsOf(subject: TopicRef): EssayMentions[];
}

/** The topics of the collection, by name. */
export const getTopics = onceABuild(loadTopics);

async function loadTopics(): Promise<Topics> {
  const mentions = mentionsBySubject(await getEssays());
  const mentionsOf = (subject: TopicRef): EssayMentions[] => mentions.get(refKey(subject)) ?? [];
  const topics = (await getCollection('topics'))
    .map(({ data }) => data)
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
    .map((topic) => {
      const essays = mentionsOf({ kind: 'topic', id: topic.id });
      return { ...topic, essays, passages: essays.reduce((sum, essay) => sum + essay.mentions.length, 0) };
    });
  return {
    all: topics,
    byId: new Map(topics.filter(({ see }) => see === null).map((topic) => [topic.id, topic])),
    mentionsOf,
  };
}

/** One pass over all mentions: each goes to its subject, under its essay. */
function mentionsBySubject(essays: readonly Essay[]): Map<string, EssayMentions[]> {
  const bySubject = new Map<string, EssayMentions[]>();
  for (const essay of essays) {
    for (const mention of essay.mentions) {
      const key = refKey(mention.subject);
      const own = bySubject.get(key) ?? [];
      bySubject.set(key, own);
      if (own.at(-1)?.essay !== essay) own.push({ essay, mentions: [] });
      own.at(-1)?.mentions.push(mentionedIn(essay, mention));
    }
  }
  return bySubject;
}

function mentionedIn(essay: Essay, mention: Mention): MentionedIn {
  return {
    mention,
    get passage() {
      const passage = essay.passages[mention.passage - 1];
      if (!passage) throw new Error(`${essay.slug} has no passage ${mention.passage}, which mentions something.`);
      return passage;
    },
  };
}
