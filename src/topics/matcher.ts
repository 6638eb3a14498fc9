import { oneSpelling } from '../search/forms.ts';
import { fold } from '../search/text.ts';
import { hasCapitalsOf, nounForms, wordsIn, type Word } from './names.ts';
import type { Named } from './topic.ts';

/** Whom a way through the tree of names leads to. */
interface End {
  id: string;
  /** The name as it is written, and its words. */
  name: string;
  words: Word[];
  /** Whether a word of it is inflected, by the rules of English. */
  isInflected: boolean;
}

/** A tree of names, word by word, so that a text is gone through once however many names there are. */
interface Node {
  next: Map<string, Node>;
  ends: End[];
}

/** Names made ready to be found. */
export interface NameIndex {
  root: Node;
}

/** A name that was found in a text. */
export interface FoundName {
  id: string;
  name: string;
  start: number;
  end: number;
}

const node = (): Node => ({ next: new Map(), ends: [] });
const keyOf = (written: string): string => oneSpelling(fold(written));

/**
 * Makes names ready to be found: a tree of their words, with the inflections of those that inflect.
 *
 * @param all what has names; a name belongs to one of them only
 */
export function indexNames(all: readonly Named[]): NameIndex {
  const root = node();
  for (const { id, names } of all) {
    for (const name of names) {
      const words = wordsIn(name);
      add(
        root,
        words,
        words.map(({ written }) => keyOf(written)),
        { id, name, words, isInflected: false },
      );
      for (const keys of inflected(words)) add(root, words, keys, { id, name, words, isInflected: true });
    }
  }
  return { root };
}

function add(root: Node, words: readonly Word[], keys: readonly string[], end: End): void {
  let place = root;
  keys.forEach((key, index) => {
    const step = `${index === 0 ? '' : (words[index]?.gap ?? '')}${key}`;
    const next = place.next.get(step) ?? node();
    place.next.set(step, next);
    place = next;
  });
  if (!place.ends.some(({ id, name }) => id === end.id && name === end.name)) place.ends.push(end);
}

/** The words of a name with its noun in its other forms: the last word, and what stands before “of”. */
function inflected(words: readonly Word[]): string[][] {
  const keys = words.map(({ written }) => keyOf(written));
  const of = keys.indexOf('of');
  const nouns = of > 0 ? [of - 1] : [keys.length - 1];
  return nouns.flatMap((noun) => nounForms(keys[noun] ?? '').map((form) => keys.with(noun, form)));
}

/**
 * Finds names in a text: whole words, longest first, each word for one name. One pass over the text, whatever the number
 * of names.
 *
 * @param text plain text
 * @param language BCP 47 tag of the text; inflections are looked for in English only
 * @param index the names
 * @returns what was found, in the order of the text; no two overlap
 */
export function findNames(text: string, language: string, index: NameIndex): FoundName[] {
  const words = wordsIn(text);
  const keys = words.map(({ written }) => keyOf(written));
  const isEnglish = /^en\b/i.test(language);
  const found: (FoundName & { from: number; to: number })[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let place: Node | undefined = index.root;
    for (let to = from; to < words.length; to += 1) {
      place = place.next.get(`${to === from ? '' : (words[to]?.gap ?? '')}${keys[to] ?? ''}`);
      if (!place) break;
      const end = place.ends.find((one) => (isEnglish || !one.isInflected) && hasCapitals(one, words, from));
      const [first, last] = [words[from], words[to]];
      if (end && first && last) found.push({ id: end.id, name: end.name, start: first.start, end: last.end, from, to });
    }
  }
  return longestFirst(found);
}

function hasCapitals({ words }: End, text: readonly Word[], from: number): boolean {
  return words.every(({ written }, index) => hasCapitalsOf(written, text[from + index]?.written ?? ''));
}

function longestFirst(found: readonly (FoundName & { from: number; to: number })[]): FoundName[] {
  const taken = new Set<number>();
  return found
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      for (let word = from; word <= to; word += 1) if (taken.has(word)) return false;
      for (let word = from; word <= to; word += 1) taken.add(word);
      return true;
    })
    .sort((a, b) => a.start - b.start)
    .map(({ id, name, start, end }) => ({ id, name, start, end }));
}
