import type { Language } from '#language/language.ts';
import { fileOf, readLines, writeLines } from './parts.ts';

/** Words of the essays. */
export interface WordList {
  /** Number of passages with each word. */
  counts: Map<string, number>;
  /** Compounds by their last part, `sovereignty` to `cybersovereignty`; and words with a prefixed article. */
  compounds: Map<string, string[]>;
  /** Words by their bases; see `basesOf`. */
  byBase: Map<string, string[]>;
}

/** Letters of the prefix that keeps words in one list: completions and corrections are searched there. */
const GROUP = 3;

function groupOf(form: string): string {
  return Array.from(form).slice(0, GROUP).join('');
}

/**
 * Serialises a vocabulary in lists of about `size` words; words with the same prefix stay together.
 *
 * A line is a word, a space and its number of passages unless that is 1, then `>` and the words that end in it.
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

/** Words that no passage has, but that end a compound, are only in `compounds`. */
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

/** Number of the list with a word, from 0. What comes before the first list is looked for in it. */
export function listOf(starts: readonly string[], form: string): number {
  return Math.max(0, fileOf(starts, groupOf(form)));
}

/** Words of all lists loaded so far. */
export interface Words {
  language: Language;
  /** Number of passages with a word. */
  count(form: string): number;
  /** A word with its inflections and spellings, as far as the essays have them. */
  sameWord(form: string): string[];
  /** Words of the same list, with counts: all that share its prefix are among them. */
  near(form: string): Iterable<readonly [string, number]>;
  /** Compounds that end in a word. */
  endingIn(form: string): readonly string[];
}

/** @param lists the lists loaded so far, by number */
export function wordsFrom(
  starts: readonly string[],
  lists: { get(number: number): WordList | undefined },
  language: Language,
): Words {
  const listFor = (form: string): WordList | undefined => lists.get(listOf(starts, form));
  const endingIn = (form: string): readonly string[] => listFor(form)?.compounds.get(form) ?? [];
  return {
    language,
    count: (form) => listFor(form)?.counts.get(form) ?? 0,
    sameWord(form) {
      const bases = language.basesOf(form);
      const inLists = new Set([form, ...bases, ...language.irregularsOf(form)].map(listFor));
      const found = [...inLists].flatMap((list) => bases.flatMap((base) => list?.byBase.get(base) ?? []));
      // A word with a prefixed article is in the list of the article.
      const behind = bases.flatMap((base) => endingIn(base).filter((one) => language.basesOf(one).includes(base)));
      return [...new Set([...found, ...behind])];
    },
    near: (form) => listFor(form)?.counts ?? [],
    endingIn: (form) => endingIn(form).filter((one) => !language.basesOf(one).includes(form)),
  };
}
