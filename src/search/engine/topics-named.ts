import { isSameWord, type Language } from '#language/language.ts';
import type { QueryWord } from '../query/query.ts';
import type { SearchTopic, TopicList } from './topic-list.ts';
import { formsOf } from '#language/segment.ts';

/** Topics in an answer, at most. */
const SHOWN = 3;
/** Longest name, in words of the query. */
const LONGEST_NAME = 10;

/** A name ready for matching. */
interface Name {
  topic: SearchTopic;
  forms: string[];
  /** The required spelling of an acronym that in small letters is a common word. */
  capitals: string | undefined;
}

/** Names by the bases of their first word, and of all words written as one. */
export interface TopicNames {
  language: Language;
  byFirst: ReadonlyMap<string, readonly Name[]>;
  byWhole: ReadonlyMap<string, readonly Name[]>;
}

export function indexTopics({ topics }: TopicList, language: Language): TopicNames {
  const byFirst = new Map<string, Name[]>();
  const byWhole = new Map<string, Name[]>();
  const add = (map: Map<string, Name[]>, word: string, name: Name): void => {
    for (const base of language.basesOf(word)) map.set(base, [...(map.get(base) ?? []), name]);
  };
  for (const { names, ...topic } of topics) {
    for (const written of names) {
      const forms = formsOf(written);
      const letters = withoutPoints(written);
      const name: Name = { topic, forms, capitals: /^\p{Lu}+$/u.test(letters) ? letters : undefined };
      const [first] = forms;
      if (first === undefined) continue;
      add(byFirst, first, name);
      if (name.capitals === undefined && mayBeOneWord(forms)) add(byWhole, forms.join(''), name);
    }
  }
  return { language, byFirst, byWhole };
}

/** `cyber space` may be `cyberspace`; but `U.S.` is not `us`. */
function mayBeOneWord(forms: readonly string[]): boolean {
  return forms.some((form) => form.length > 1);
}

/**
 * Topics named in a query, the longest names first, at most three. Case, accents, hyphens and inflections do not
 * matter; each word is part of one name.
 */
export function topicsNamed(words: readonly QueryWord[], names: TopicNames): SearchTopic[] {
  const found = words
    .flatMap((_, start) => namesAt(words, start, names))
    .sort((a, b) => b.length - a.length || a.start - b.start);
  const taken = new Set<number>();
  const chosen = new Map<string, SearchTopic>();
  for (const { start, length, topic } of found) {
    const places = Array.from({ length }, (_, index) => start + index);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    chosen.set(topic.id, topic);
  }
  return [...chosen.values()].slice(0, SHOWN);
}

/** Ids of the topics that the whole query names, stop words aside. */
export function topicsMeant(words: readonly QueryWord[], names: TopicNames): string[] {
  const found = words.flatMap((_, start) => namesAt(words, start, names));
  const isAll = (start: number, length: number): boolean =>
    words.every(({ counts }, index) => !counts || (index >= start && index < start + length));
  return [...new Set(found.filter(({ start, length }) => isAll(start, length)).map(({ topic }) => topic.id))];
}

/** Names at a position of a query. */
function namesAt(words: readonly QueryWord[], start: number, { language, byFirst, byWhole }: TopicNames) {
  const own = (map: TopicNames['byFirst'], form: string): Set<Name> =>
    new Set(language.basesOf(form).flatMap((base) => map.get(base) ?? []));
  const byWords = [...own(byFirst, words[start]?.form ?? '')].filter((name) => isAt(words, start, name, language));
  const found = byWords.map(({ topic, forms }) => ({ topic, start, length: forms.length }));
  const span: string[] = [];
  for (const { form } of words.slice(start, start + LONGEST_NAME)) {
    span.push(form);
    if (!mayBeOneWord(span)) continue;
    for (const { topic } of own(byWhole, span.join(''))) found.push({ topic, start, length: span.length });
  }
  return found;
}

/** `U.S.` is written `US`, too. */
function withoutPoints(acronym: string): string {
  return acronym.replaceAll('.', '');
}

function isAt(words: readonly QueryWord[], start: number, { forms, capitals }: Name, language: Language): boolean {
  const word = words[start];
  // Typed alone, an acronym needs no capitals.
  if (capitals !== undefined && words.length > 1)
    return word !== undefined && withoutPoints(word.typed) === capitals && word.counts;
  return forms.every((form, index) => isSameWord(form, words[start + index]?.form ?? '', language));
}
