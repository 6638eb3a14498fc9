import type { SynonymSet } from '#search/index/synonyms.ts';
import { formsOf } from '#language/segment.ts';
import { commonSense } from './validation/common-words.ts';
import type { TopicId } from './kinds.ts';
import type { Topic } from './topic.ts';

/** A topic as far as its names go. */
export type NamedTopic = Pick<Topic, 'id' | 'name' | 'otherNames' | 'searchedAs' | 'see'>;

/** Gathers what readers may call each topic: its own names, and those of the references that lead to it. */
export function searchNames(topics: readonly NamedTopic[]): Map<TopicId, string[]> {
  const names = new Map<TopicId, string[]>();
  const sorted = [...topics.filter(({ see }) => see === null), ...topics.filter(({ see }) => see !== null)];
  for (const { id, see, name, otherNames, searchedAs } of sorted) {
    const topic = see ?? id;
    // A reference to what is no topic is told elsewhere.
    if (see !== null && !names.has(topic)) continue;
    names.set(topic, withoutRepeats([...(names.get(topic) ?? []), name, ...otherNames, ...searchedAs]));
  }
  return names;
}

function withoutRepeats(names: readonly string[]): string[] {
  return [...Map.groupBy(names, keyOf).values()].flatMap(([first]) => first ?? []);
}

function keyOf(name: string): string {
  return isAcronymOfCommonWord(name) ? name : formsOf(name).join(' ');
}

/** Tells whether a name is another, common word where it is not in capitals: US, WHO. */
export function isAcronymOfCommonWord(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name) && commonSense(name.toLowerCase()) !== undefined;
}

/**
 * The names of topics as sets of synonyms, so that one list serves both the topics and the search.
 *
 * An acronym that in small letters is a common word goes one way: it also finds the other names; to search for it in
 * their place would find the common word, which texts are full of.
 */
export function topicSynonyms(topics: readonly NamedTopic[]): SynonymSet[] {
  return [...searchNames(topics).values()].flatMap((names) => {
    const plain = names.filter((name) => !isAcronymOfCommonWord(name));
    const acronyms = names.filter(isAcronymOfCommonWord);
    const sets: SynonymSet[] = [];
    if (plain.length > 1) sets.push({ same: plain });
    if (plain.length > 0 && acronyms.length > 0) sets.push({ for: acronyms, also: plain });
    return sets;
  });
}
