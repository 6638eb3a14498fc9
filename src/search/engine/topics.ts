import type { Language } from '#language/language.ts';
import type { Unit } from './collection.ts';
import type { QueryWord } from '../query/query.ts';
import type { SearchTopic, TopicSource, WithinTopic } from './topic-list.ts';
import { indexTopics, topicsMeant, topicsNamed, type TopicNames } from './topics-named.ts';
import { IndexError } from '../types.ts';

/** Milliseconds to wait for topics. Later ones would push the results down under the reader's eyes. */
const PATIENCE = 300;

/** The passages of a topic. */
export interface Within {
  told: WithinTopic;
  /** Whether a unit is one of them. */
  has(unit: Unit): boolean;
}

export interface Topics {
  /** Starts loading the list of topics. */
  prepare(): void;
  /** Topics named in a query; none where the list is late or missing. */
  named(words: readonly QueryWord[]): Promise<SearchTopic[]>;
  /** Membership in the topics that the whole query names; none where they are late or missing. */
  meant(words: readonly QueryWord[]): Promise<(unit: Unit) => boolean>;
  /** Passages of the topic in an address. */
  within(id: string): Promise<Within>;
}

export function makeTopics(source: TopicSource, edition: string, language: () => Promise<Language>): Topics {
  let ready: Promise<TopicNames> | undefined;
  const load = (): Promise<TopicNames> => {
    if (ready) return ready;
    const loading = Promise.all([source.list(), language()]).then(([list, known]) => {
      if (list.edition !== edition) throw new IndexError('outdated', `The topics are of the edition ${list.edition}.`);
      return indexTopics(list, known);
    });
    // What failed may work when it is next wanted.
    loading.catch(() => (ready = undefined));
    return (ready = loading);
  };
  const within = async (id: string): Promise<Within> => {
    const topic = await source.passages(id);
    if (!topic) return { told: { id }, has: () => true };
    if (topic.edition !== edition) {
      throw new IndexError('outdated', `The passages on ${id} are of the edition ${topic.edition}.`);
    }
    const { name, href } = topic;
    const passages = new Map(Object.entries(topic.passages).map(([slug, numbers]) => [slug, new Set(numbers)]));
    return {
      told: { id, name, href },
      has: ({ kind, essay, number }) =>
        kind === 'passage' && number !== undefined && passages.get(essay.slug)?.has(number) === true,
    };
  };
  return {
    prepare: () => void load(),
    within,
    async meant(words) {
      const ids = load().then((names) => topicsMeant(words, names));
      const found = await inTime(ids.then((all) => Promise.all(all.map(within))));
      return (unit) => found?.some(({ has }) => has(unit)) ?? false;
    },
    async named(words) {
      const names = await inTime(load());
      return names ? topicsNamed(words, names) : [];
    },
  };
}

/** Resolves to undefined on failure or after `PATIENCE`. */
async function inTime<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
