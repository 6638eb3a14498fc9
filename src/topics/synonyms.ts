import type { SynonymSet } from '#search/index/synonyms.ts';
import { formsOf } from '#language/segment.ts';
import { commonSense } from './validation/common-words.ts';
import type { TopicId } from './kinds.ts';
import type { Topic } from './topic.ts';

export type NamedTopic = Pick<Topic, 'id' | 'name' | 'otherNames' | 'searchedAs' | 'see'>;

/**
 * Names that readers may use for each topic with a page, its own first, and those of its references; names that the
 * search treats alike are there once.
 */
export function searchNames(topics: readonly NamedTopic[]): Map<TopicId, string[]> {
  const names = new Map<TopicId, string[]>();
  const sorted = [...topics.filter(({ see }) => see === null), ...topics.filter(({ see }) => see !== null)];
  for (const { id, see, name, otherNames, searchedAs } of sorted) {
    const topic = see ?? id;
    // A reference to no topic is reported elsewhere.
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

/** An acronym that in small letters is a common word: US, WHO. */
export function isAcronymOfCommonWord(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name) && commonSense(name.toLowerCase()) !== undefined;
}

/**
 * Names of topics as synonym sets for the search. Such an acronym also finds the other names, but not the reverse: the
 * common word would be found, which texts are full of.
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
