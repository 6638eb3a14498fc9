import { once } from '#lib/once.ts';
import type { Language } from '#language/language.ts';
import { QUOTATION_WORDS, type Query, type QueryWord } from '../query/query.ts';
import { IndexError, type PassageAnswer } from '../types.ts';
import type { Unit } from './collection.ts';
import type { ScopeTopic, SearchTopic, TopicSource } from './topic-list.ts';
import { indexTopics, topicsMeant, topicsNamed } from './topics-named.ts';

/** Milliseconds to wait for topics. Later ones would push the results down under the reader's eyes. */
const PATIENCE = 300;

/** The passages that a search is limited to. */
export interface Scope {
  topic: ScopeTopic | undefined;
  has(unit: Unit): boolean;
}

export interface Topics {
  /** Starts loading the list of topics. */
  prefetch(): void;
  /** Topics named in a query, corrected as the answer says; none where the list is late or missing. */
  namedIn(query: Query, answer: Pick<PassageAnswer, 'corrections'>, isQuotation: boolean): Promise<SearchTopic[]>;
  /** Membership in the topics that the whole query names; none where they are late or missing. */
  meant(words: readonly QueryWord[]): Promise<(unit: Unit) => boolean>;
  /** Passages of a topic, given its id as in an address; all without an id or for an unknown one. */
  scope(id: string | undefined): Promise<Scope>;
}

/** @param open tells the edition and the language of the index that is searched */
export function makeTopics(source: TopicSource, open: () => Promise<{ edition: string; language: Language }>): Topics {
  const load = once(async () => {
    const [list, { edition, language }] = await Promise.all([source.list(), open()]);
    if (list.edition !== edition) throw new IndexError('outdated', `The topics are of the edition ${list.edition}.`);
    return indexTopics(list, language);
  });
  const scope = async (id: string | undefined): Promise<Scope> => {
    const topic = id === undefined ? undefined : await source.passages(id);
    const { edition } = await open();
    if (id === undefined || !topic) return { topic: id === undefined ? undefined : { id }, has: () => true };
    if (topic.edition !== edition) {
      throw new IndexError('outdated', `The passages on ${id} are of the edition ${topic.edition}.`);
    }
    const { name, href } = topic;
    const passages = new Map(Object.entries(topic.passages).map(([slug, numbers]) => [slug, new Set(numbers)]));
    return {
      topic: { id, name, href },
      has: ({ kind, essay, number }) =>
        kind === 'passage' && number !== undefined && passages.get(essay.slug)?.has(number) === true,
    };
  };
  return {
    prefetch: () => void load().catch(() => undefined),
    scope,
    async meant(words) {
      const ids = load().then((names) => topicsMeant(tokensOf(words), names));
      const found = await inTime(ids.then((all) => Promise.all(all.map(scope))));
      return (unit) => found?.some(({ has }) => has(unit)) ?? false;
    },
    async namedIn({ words }, { corrections }, isQuotation) {
      // A pasted quotation is a look-up: no topics are suggested.
      if (isQuotation && words.length >= QUOTATION_WORDS) return [];
      const names = await inTime(load());
      const used = new Map(corrections.map((correction) => [correction.typed, correction.used]));
      const meant = words.map((word) => ({ ...word, forms: [used.get(word.typed) ?? word.forms].flat() }));
      return names ? topicsNamed(tokensOf(meant), names) : [];
    },
  };
}

/** The tokens of a query, as names of topics are compared. */
function tokensOf(words: readonly QueryWord[]): QueryWord[] {
  return words.flatMap((word) => word.forms.map((form) => ({ ...word, form })));
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
