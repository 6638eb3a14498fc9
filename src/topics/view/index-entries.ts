import { compareLetters, letterOf, type Letter } from '#lib/letters.ts';
import { isReservedId, type PassageId } from '#passages/passage.ts';
import { fold } from '#language/fold.ts';
import { isBesideName, lookedUpAs, sortedBy } from './index-order.ts';
import type { TopicId, TopicKind } from '../kinds.ts';
import type { Topic } from '../topic.ts';

/** A topic as the index sees it. */
export interface IndexedTopic extends Pick<
  Topic,
  'id' | 'kind' | 'slug' | 'name' | 'otherNames' | 'searchedAs' | 'see' | 'related'
> {
  /** In how many passages of the collection it is mentioned. */
  passages: number;
  /** Where, in the order of the essays. */
  essays: readonly {
    essay: { slug: string; shortName: string };
    mentions: readonly { passage: { number: number; id: PassageId } }[];
  }[];
}

/** The passages of an essay that speak of a topic, in reading order. */
export interface Locators {
  slug: string;
  shortName: string;
  passages: { number: number; id: PassageId }[];
}

/** An entry that another one refers to. */
export interface Reference {
  name: string;
  topic: TopicId;
  /** Its place in the index. */
  fragment: string;
}

/** An entry of the index: a topic with its passages, or another name, which only refers to one. */
export interface IndexEntry {
  name: string;
  kind: TopicKind;
  /** The topic, and its place in the index; null for what only refers. */
  topic: { id: TopicId; fragment: string } | null;
  /** Each passage; null where they are too many to be listed. */
  locators: Locators[] | null;
  /** In how many passages of how many essays it is mentioned. */
  passages: number;
  essays: number;
  see: Reference[];
  seeAlso: Reference[];
}

/** The entries under one letter; never none. */
export interface IndexLetter extends Letter {
  entries: IndexEntry[];
}

/** The index of topics. */
export interface TopicIndex {
  letters: IndexLetter[];
  /** Number of topics, which is less than that of entries. */
  topics: number;
}

/** How many passages of a topic are listed; with more, its own page is where to look: a line of numbers helps nobody. */
export const MOST_LOCATORS = 30;

/** Fragments that the page of the index uses itself. */
const OWN_IDS = new Set(['picture']);

/**
 * Makes the index of topics, as at the back of a book.
 *
 * Another name of a topic gets an entry that refers to it, if it begins with another word and would not stand beside
 * it.
 */
export function topicIndex(topics: readonly IndexedTopic[], kind?: TopicKind): TopicIndex {
  const fragments = fragmentsOf(topics);
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
  const letters = new Map<string, IndexLetter>();
  for (const entry of entries) {
    const letter = headingOf(entry);
    const other = letters.get(letter.id);
    if (other) other.entries.push(entry);
    else letters.set(letter.id, { ...letter, entries: [entry] });
  }
  return { letters: [...letters.values()].sort((a, b) => compareLetters(a.id, b.id)), topics: own.length };
}

/** The file of a topic names its place, with its kind before it where two files, or the page itself, have that name. */
function fragmentsOf(topics: readonly IndexedTopic[]): Map<TopicId, string> {
  const pages = topics.filter(({ see }) => see === null);
  const bySlug = Map.groupBy(pages, ({ slug }) => slug);
  const taken = new Set(pages.map(({ slug }) => slug));
  return new Map(
    pages.map(({ id, kind, slug }) => {
      if (bySlug.get(slug)?.length === 1 && !isReservedId(slug) && !OWN_IDS.has(slug)) return [id, slug];
      const fragment = `${kind}-${slug}`;
      // A slug has no such sign, so this one is free.
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

/** Entries that only refer: topics that are written as references, and other names that stand elsewhere. */
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

/** Of names that begin with the same word the shortest: whoever looks there needs one of them. */
function firstOfEach(names: readonly string[]): string[] {
  return [...names]
    .sort((a, b) => a.length - b.length)
    .reduce<string[]>((kept, name) => (kept.some((one) => isBesideName(one, name)) ? kept : [...kept, name]), []);
}

/** Leaves out what refers to the entry beside it, unless the editor wrote it: whoever looks there sees that one, too. */
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
