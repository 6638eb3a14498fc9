import type { Language } from '#language/language.ts';
import type { Unit } from './collection.ts';
import type { QueryWord } from '../query/query.ts';
import type { SearchTopic, TopicSource, WithinTopic } from './topic-list.ts';
import { indexTopics, topicsMeant, topicsNamed, type TopicNames } from './topics-named.ts';
import { IndexError } from '../types.ts';

/** Milliseconds that passages wait for the topics: what came later would push them down under the reader’s eyes. */
const PATIENCE = 300;

/** A topic within which a reader searches. */
export interface Within {
  /** What is told of it. */
  told: WithinTopic;
  /** Tells whether a unit of an essay is one of its passages. */
  has(unit: Unit): boolean;
}

/** What the search does with topics. */
export interface Topics {
  /** Begins to load the list of topics. */
  prepare(): void;
  /**
   * Finds the topics that a query names.
   *
   * @returns none where the list is not to be had in time: passages are found without it
   */
  named(words: readonly QueryWord[]): Promise<SearchTopic[]>;
  /**
   * Finds the passages on what the query as a whole is a name of.
   *
   * @returns tells whether a unit is one of them; of none where that is not to be had in time
   */
  meant(words: readonly QueryWord[]): Promise<(unit: Unit) => boolean>;
  /**
   * Finds the passages to search in.
   *
   * @param id of a topic, as it stands in an address
   * @throws IndexError where they cannot be had, or are of another build
   */
  within(id: string): Promise<Within>;
}

/**
 * Makes what the search does with topics.
 *
 * @param source where they are published
 * @param edition the build of the site that the page is of
 * @param language of the essays
 */
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

/** What a promise holds, unless it is broken or takes too long. */
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
