import { byLetter, letterOf, type Letter } from '#lib/letters.ts';
import { isReservedId, type PassageId } from '#passages/passage.ts';
import { fold } from '#language/fold.ts';
import { isBesideName, lookedUpAs, sortedBy } from './index-order.ts';
import type { TopicId, TopicKind } from '../kinds.ts';
import type { Topic } from '../topic.ts';

/** A topic with its passages. */
export interface IndexedTopic extends Pick<
  Topic,
  'id' | 'kind' | 'slug' | 'name' | 'otherNames' | 'searchedAs' | 'see' | 'related'
> {
  passages: number;
  /** In order. */
  essays: readonly {
    essay: { slug: string; shortName: string };
    mentions: readonly { passage: { number: number; id: PassageId } }[];
  }[];
}

/** Passages of an essay on a topic. */
export interface Locators {
  slug: string;
  shortName: string;
  passages: { number: number; id: PassageId }[];
}

/** A cross-reference. */
export interface Reference {
  name: string;
  topic: TopicId;
  fragment: string;
}

/** A topic with its passages, or another name, which only refers. */
export interface IndexEntry {
  name: string;
  kind: TopicKind;
  /** Null for a reference. */
  topic: { id: TopicId; fragment: string } | null;
  /** Null where they are too many to list. */
  locators: Locators[] | null;
  passages: number;
  essays: number;
  see: Reference[];
  seeAlso: Reference[];
}

export interface IndexLetter extends Letter {
  entries: IndexEntry[];
}

export interface TopicIndex {
  letters: IndexLetter[];
  /** Topics with a page; there are more entries. */
  topics: number;
}

/** Longest list of passages; longer ones are on the page of the topic. */
export const MOST_LOCATORS = 30;

/** Fragments that the page of the index uses. */
const OWN_IDS = new Set(['picture']);

/**
 * Index of topics, as at the back of a book. Another name of a topic has an entry that refers to it, if it begins with
 * another word and would not stand beside it.
 */
export function topicIndex(topics: readonly IndexedTopic[], kind?: TopicKind): TopicIndex {
  const fragments = indexFragments(topics);
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const refer = (id: TopicId): Reference[] => {
    const topic = byId.get(id);
    return topic ? [{ name: topic.name, topic: id, fragment: fragments.get(id) ?? '' }] : [];
  };
  const own = topics
    .filter((topic) => topic.see === null && (kind ?? topic.kind) === topic.kind)
    .map((topic) => entryOf(topic, fragments.get(topic.id) ?? '', topic.related.flatMap(refer)));
  const others = referring(topics, refer).filter((entry) => (kind ?? entry.kind) === entry.kind);
  const written = new Set(topics.filter(({ see }) => see !== null).map(({ name }) => name));
  const entries = withoutNeighbours([...own, ...others].sort(sortedBy(({ name }) => name)), written);
  return { letters: byLetter(entries, headingOf), topics: own.length };
}

/**
 * Fragments of the topics in the index: the slug; with the kind before it where two topics, or the page itself, have
 * that fragment.
 */
export function indexFragments(
  topics: readonly Pick<IndexedTopic, 'id' | 'kind' | 'slug' | 'see'>[],
): Map<TopicId, string> {
  const pages = topics.filter(({ see }) => see === null);
  const bySlug = Map.groupBy(pages, ({ slug }) => slug);
  const taken = new Set(pages.map(({ slug }) => slug));
  return new Map(
    pages.map(({ id, kind, slug }) => {
      if (bySlug.get(slug)?.length === 1 && !isReservedId(slug) && !OWN_IDS.has(slug)) return [id, slug];
      const fragment = `${kind}-${slug}`;
      // Slugs have no underscore.
      return [id, taken.has(fragment) ? `${kind}_${slug}` : fragment];
    }),
  );
}

function entryOf(topic: IndexedTopic, fragment: string, seeAlso: Reference[]): IndexEntry {
  const { id, name, kind, passages, essays } = topic;
  const locators = essays.map(({ essay: { slug, shortName }, mentions }) => ({
    slug,
    shortName,
    passages: mentions.map(({ passage }) => ({ number: passage.number, id: passage.id })),
  }));
  return {
    name,
    kind,
    topic: { id, fragment },
    locators: passages > MOST_LOCATORS ? null : locators,
    passages,
    essays: essays.length,
    see: [],
    seeAlso: seeAlso.sort(sortedBy((other) => other.name)),
  };
}

/** References: those that the editor wrote, and other names that stand elsewhere. */
function referring(topics: readonly IndexedTopic[], refer: (id: TopicId) => Reference[]): IndexEntry[] {
  const names = new Set(topics.map(({ name }) => fold(name)));
  const found = topics.flatMap(({ id, kind, name, otherNames, searchedAs, see }) => {
    const elsewhere = firstOfEach([...otherNames, ...searchedAs]).filter(
      (other) => !names.has(fold(other)) && !isBesideName(other, name),
    );
    const target = refer(see ?? id);
    return (see === null ? elsewhere : [name, ...elsewhere]).map((from) => ({ from, kind, target }));
  });
  return [...Map.groupBy(found, ({ from }) => fold(from)).values()].flatMap(([first, ...more]): IndexEntry[] => {
    if (!first) return [];
    const see = new Map([first, ...more].flatMap(({ target }) => target.map((one) => [one.topic, one])));
    if (see.size === 0) return [];
    const counts = { locators: [], passages: 0, essays: 0 };
    return [{ name: first.from, kind: first.kind, topic: null, ...counts, see: [...see.values()], seeAlso: [] }];
  });
}

/** The shortest of the names that begin with the same word. */
function firstOfEach(names: readonly string[]): string[] {
  return [...names]
    .sort((a, b) => a.length - b.length)
    .reduce<string[]>((kept, name) => (kept.some((one) => isBesideName(one, name)) ? kept : [...kept, name]), []);
}

/** Drops references to a neighbouring entry, unless the editor wrote them. */
function withoutNeighbours(entries: readonly IndexEntry[], written: ReadonlySet<string>): IndexEntry[] {
  const kept = entries.filter((entry, place) => {
    const [only, ...others] = entry.see;
    if (!only || others.length > 0 || written.has(entry.name)) return true;
    const beside = [entries[place - 1], entries[place + 1]].find((one) => one?.topic?.id === only.topic);
    return !beside || headingOf(beside).id !== headingOf(entry).id;
  });
  return kept.length === entries.length ? kept : withoutNeighbours(kept, written);
}

function headingOf({ name }: IndexEntry): Letter {
  return letterOf(lookedUpAs(name));
}
