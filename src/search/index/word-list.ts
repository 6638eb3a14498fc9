import type { Language } from '#language/language.ts';
import { readLines, writeLines } from './parts.ts';

/** Words of the essays with the number of passages that have them; words that end another: see `compounds`. */
export interface WordList {
  /** How many passages have a word. */
  counts: Map<string, number>;
  /** Compounds by the word that they end in, `sovereignty` to `cybersovereignty`; and what has little words before it. */
  compounds: Map<string, string[]>;
  /** Words by what they may be an inflection of; see `basesOf`. */
  byBase: Map<string, string[]>;
}

/** Letters that words of one list share with nobody else's: completions and corrections are looked for among them. */
const GROUP = 3;

function groupOf(form: string): string {
  return Array.from(form).slice(0, GROUP).join('');
}

/**
 * Writes the words of a collection down, divided into lists that a query can load one by one.
 *
 * A line is a word, a space and the number of passages, where it is not 1, then `>` and the words that end in it: compounds,
 * and in scripts that write an article or a preposition in one with a word, those.
 *
 * @param counts the words, with the number of passages that have them
 * @param size words of a list, about; words with the same beginning are never divided
 * @param language of the essays
 * @returns the lists, and the first letters of each
 */
export function writeWordLists(
  counts: ReadonlyMap<string, number>,
  size: number,
  language: Language,
): { starts: string[]; lists: string[] } {
  const compounds = new Map<string, string[]>();
  for (const form of counts.keys()) {
    const stems = language.basesOf(form).filter((base) => base !== form && form.endsWith(base));
    for (const end of new Set([...stems, ...[language.compoundEnd(form) ?? []].flat()])) {
      compounds.set(end, [...(compounds.get(end) ?? []), form]);
    }
  }
  const forms = [...new Set([...counts.keys(), ...compounds.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const lists: string[][] = [];
  const starts: string[] = [];
  let last: string | undefined;
  for (const form of forms) {
    const group = groupOf(form);
    const list = lists.at(-1);
    const line = writeLine(form, counts.get(form) ?? 0, compounds.get(form));
    if (list && (group === last || list.length < size)) {
      list.push(line);
    } else {
      lists.push([line]);
      starts.push(group);
    }
    last = group;
  }
  return { starts, lists: lists.map(writeLines) };
}

function writeLine(form: string, count: number, compounds: readonly string[] | undefined): string {
  return `${form}${count === 1 ? '' : ` ${count}`}${compounds ? `>${compounds.join(',')}` : ''}`;
}

/**
 * Reads a list of words.
 *
 * @param text as `writeWordLists` wrote it
 * @param language of the essays
 * @returns the words; one that no passage has, but that ends a compound, is only in `compounds`
 * @throws IndexError where the list broke off
 */
export function readWordList(text: string, language: Language): WordList {
  const list: WordList = { counts: new Map(), compounds: new Map(), byBase: new Map() };
  for (const line of readLines(text, 'A list of words')) {
    const [, form = '', count = '1', compounds] = /^([^ >]+)(?: (\d+))?(?:>(.+))?$/u.exec(line) ?? [];
    if (form === '') continue;
    if (compounds) list.compounds.set(form, compounds.split(','));
    if (count === '0') continue;
    list.counts.set(form, Number(count));
    for (const base of language.basesOf(form)) list.byBase.set(base, [...(list.byBase.get(base) ?? []), form]);
  }
  return list;
}

/**
 * Tells in which list a word stands, if it stands in any.
 *
 * @param starts first letters of each list
 * @param form the word
 * @returns the number of the list, from 0
 */
export function listOf(starts: readonly string[], form: string): number {
  const group = groupOf(form);
  let found = 0;
  for (let index = 1; index < starts.length && (starts[index] ?? '') <= group; index += 1) found = index;
  return found;
}

/** All the words that a query may need, as far as they have been loaded. */
export interface Words {
  /** What is known of the languages of the essays. */
  language: Language;
  /** How many passages have a word; 0 where none is known to. */
  count(form: string): number;
  /** A word and its inflections, in either spelling, as far as the essays have them. */
  sameWord(form: string): string[];
  /** The words of the list that a word would stand in: those that begin like it among them. */
  near(form: string): Iterable<readonly [string, number]>;
  /** Compounds that end in a word. */
  endingIn(form: string): readonly string[];
}

/**
 * Puts loaded lists together.
 *
 * @param starts first letters of each list
 * @param lists the lists by number; those that are not loaded are not there
 * @param language of the essays
 */
export function wordsFrom(starts: readonly string[], lists: ReadonlyMap<number, WordList>, language: Language): Words {
  const listFor = (form: string): WordList | undefined => lists.get(listOf(starts, form));
  const endingIn = (form: string): readonly string[] => listFor(form)?.compounds.get(form) ?? [];
  return {
    language,
    count: (form) => listFor(form)?.counts.get(form) ?? 0,
    sameWord(form) {
      const bases = language.basesOf(form);
      const inLists = new Set([form, ...bases, ...language.irregularsOf(form)].map(listFor));
      const found = [...inLists].flatMap((list) => bases.flatMap((base) => list?.byBase.get(base) ?? []));
      // What has an article before it stands in the list of the article.
      const behind = bases.flatMap((base) => endingIn(base).filter((one) => language.basesOf(one).includes(base)));
      return [...new Set([...found, ...behind])];
    },
    near: (form) => listFor(form)?.counts ?? [],
    endingIn: (form) => endingIn(form).filter((one) => !language.basesOf(one).includes(form)),
  };
}
