import type { Language } from '#language/language.ts';
import { languageOf } from '#language/languages.ts';
import { memo } from '#language/memo.ts';
import type { TopicRef } from '#passages/topic-ref.ts';
import { hasCapitalsOf, inflectionsOf, keyOf, keysOf, wordsIn, type Word } from './names.ts';
import type { Named } from './topic.ts';

/** Terminal node of the trie: the subject whose name ends here. */
interface End<Subject> {
  subject: Subject;
  name: string;
  words: Word[];
}

/** A trie of names by their words: a text is scanned once, however many names there are. */
interface Node<Subject> {
  next: Map<string, Node<Subject>>;
  /** Names as written come before inflected ones. */
  ends: End<Subject>[];
}

/** Names, with one trie for each language of the texts: spelling and plurals are those of the text. */
export interface NameIndex<Subject = TopicRef> {
  trieOf(language: Language): Node<Subject>;
}

/** A name that was found in a text. */
export interface FoundName<Subject = TopicRef> {
  subject: Subject;
  name: string;
  start: number;
  end: number;
}

/** Indexes names. A name belongs to one subject only. */
export function indexNames<Subject>(all: readonly Named<Subject>[]): NameIndex<Subject> {
  return { trieOf: memo((language: Language) => trieOf(all, language)) };
}

function trieOf<Subject>(all: readonly Named<Subject>[], language: Language): Node<Subject> {
  const root: Node<Subject> = { next: new Map(), ends: [] };
  const named = all.flatMap(({ subject, names, inflects = true }) =>
    names.map((name) => ({ end: { subject, name, words: wordsIn(name) }, inflects })),
  );
  for (const { end } of named) add(root, keysOf(end.words, language), end);
  for (const { end, inflects } of named) {
    if (inflects) for (const keys of inflectionsOf(end.words, language)) add(root, keys, end);
  }
  return root;
}

function add<Subject>(root: Node<Subject>, keys: readonly string[], end: End<Subject>): void {
  let node = root;
  for (const key of keys) {
    const next: Node<Subject> = node.next.get(key) ?? { next: new Map(), ends: [] };
    node.next.set(key, next);
    node = next;
  }
  if (!node.ends.some(({ subject, name }) => subject === end.subject && name === end.name)) node.ends.push(end);
}

/** A name that was found, with its first and its last word in the text. */
type Candidate<Subject> = FoundName<Subject> & { from: number; to: number };

/** Finds names in a plain text: whole words, longest first, each word for one name. No two overlap. */
export function findNames<Subject>(text: string, tag: string, names: NameIndex<Subject>): FoundName<Subject>[] {
  const language = languageOf(tag);
  const trie = names.trieOf(language);
  const words = wordsIn(text);
  const keys = words.map(({ written }) => keyOf(written, language));
  const found: Candidate<Subject>[] = [];
  words.forEach((first, from) => {
    let node = trie.next.get(keys[from] ?? '');
    for (let to = from; node; to += 1) {
      const end = node.ends.find((one) => hasCapitals(one, words, from));
      if (end) found.push({ ...nameOf(end), start: first.start, end: words[to]?.end ?? 0, from, to });
      const after = words[to + 1];
      node = after && node.next.get(`${after.gap}${keys[to + 1] ?? ''}`);
    }
  });
  return longestFirst(found);
}

const nameOf = <Subject>({ subject, name }: End<Subject>) => ({ subject, name });

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
