import { english } from '#language/en.ts';
import { languageOf } from '#language/languages.ts';
import { hasCapitalsOf, inflectionsOf, joinedKeys, keyOf, wordsIn, type Word } from './names.ts';
import type { TopicRef } from '#passages/topic-ref.ts';
import type { Named } from './topic.ts';

/** Terminal node of the trie: the subject whose name ends here. */
interface End<Subject> {
  subject: Subject;
  /** The name as it is written, and its words. */
  name: string;
  words: Word[];
  /** Whether a word of it is inflected, by the rules of English. */
  isInflected: boolean;
}

/** A trie of names by their words: a text is scanned once, however many names there are. */
interface Node<Subject> {
  next: Map<string, Node<Subject>>;
  /** Those as they are written come before those that are inflected. */
  ends: End<Subject>[];
}

/** Names made ready to be found. */
export interface NameIndex<Subject = TopicRef> {
  root: Node<Subject>;
}

/** A name that was found in a text. */
export interface FoundName<Subject = TopicRef> {
  subject: Subject;
  name: string;
  start: number;
  end: number;
}

const node = <Subject>(): Node<Subject> => ({ next: new Map(), ends: [] });

/** Makes names ready to be found: a tree of their words, with the inflections of those that inflect. */
export function indexNames<Subject>(all: readonly Named<Subject>[]): NameIndex<Subject> {
  const root = node<Subject>();
  const named = all.flatMap(({ subject, names, inflects = true }) =>
    names.map((name) => ({ subject, name, words: wordsIn(name), inflects })),
  );
  for (const { subject, name, words } of named)
    add(root, joinedKeys(words), { subject, name, words, isInflected: false });
  for (const { subject, name, words, inflects } of named) {
    if (!inflects) continue;
    for (const keys of inflectionsOf(words)) {
      add(root, joinedKeys(words, keys), { subject, name, words, isInflected: true });
    }
  }
  return { root };
}

function add<Subject>(root: Node<Subject>, steps: readonly string[], end: End<Subject>): void {
  let place = root;
  for (const step of steps) {
    const next = place.next.get(step) ?? node<Subject>();
    place.next.set(step, next);
    place = next;
  }
  if (!place.ends.some(({ subject, name }) => subject === end.subject && name === end.name)) place.ends.push(end);
}

/** A name that was found, with its first and its last word in the text. */
type Candidate<Subject> = FoundName<Subject> & { from: number; to: number };

/**
 * Finds names in a text: whole words, longest first, each word for one name. One pass over the text, whatever the
 * number of names.
 */
export function findNames<Subject>(text: string, language: string, index: NameIndex<Subject>): FoundName<Subject>[] {
  const words = wordsIn(text);
  const keys = words.map(({ written }) => keyOf(written));
  const isEnglish = languageOf(language) === english;
  const found: Candidate<Subject>[] = [];
  words.forEach((first, from) => {
    let place = index.root.next.get(keys[from] ?? '');
    for (let to = from; place; to += 1) {
      const end = place.ends.find((one) => (isEnglish || !one.isInflected) && hasCapitals(one, words, from));
      if (end)
        found.push({ subject: end.subject, name: end.name, start: first.start, end: words[to]?.end ?? 0, from, to });
      const after = words[to + 1];
      place = after && place.next.get(`${after.gap}${keys[to + 1] ?? ''}`);
    }
  });
  return longestFirst(found);
}

function hasCapitals({ words }: End<unknown>, text: readonly Word[], from: number): boolean {
  return words.every(({ written }, index) => hasCapitalsOf(written, text[from + index]?.written ?? ''));
}

/** Of two that overlap, the one of more words; of two of as many, the first. */
function longestFirst<Subject>(found: readonly Candidate<Subject>[]): FoundName<Subject>[] {
  const taken = new Set<number>();
  return found
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      for (let word = from; word <= to; word += 1) if (taken.has(word)) return false;
      for (let word = from; word <= to; word += 1) taken.add(word);
      return true;
    })
    .sort((a, b) => a.start - b.start)
    .map(({ subject, name, start, end }) => ({ subject, name, start, end }));
}
