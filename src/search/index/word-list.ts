import { basesOf, irregularsOf } from '../forms.ts';
import { readLines, writeLines } from './parts.ts';

/** Words of the essays with the number of passages that have them; words that end another: see `compounds`. */
export interface WordList {
  /** How many passages have a word. */
  counts: Map<string, number>;
  /** Compounds by the word that they end in: `sovereignty` to `cybersovereignty`. */
  compounds: Map<string, string[]>;
  /** Words by what they may be an inflection of; see `basesOf`. */
  byBase: Map<string, string[]>;
}

/** First parts of compounds that say less than the last. Others, as in `network`, would lead astray. */
const COMBINING_FORM =
  /^(?:aero|agro|anti|astro|auto|bio|crypto|counter|cyber|eco|electro|geo|hyper|info|mega|meta|micro|mini|multi|nano|neo|neuro|non|over|para|petro|photo|poly|post|pre|proto|pseudo|psycho|quasi|semi|socio|spatio|sub|super|tech|techno|tele|thermo|trans|ultra|under)(?=\p{L}{4})/u;

/** Letters that words of one list share with nobody else's: completions and corrections are looked for among them. */
const GROUP = 3;

function groupOf(form: string): string {
  return Array.from(form).slice(0, GROUP).join('');
}

/**
 * Writes the words of a collection down, divided into lists that a query can load one by one.
 *
 * A line is a word, a space and the number of passages, where it is not 1, then `>` and the compounds that end in it.
 *
 * @param counts the words, with the number of passages that have them
 * @param size words of a list, about; words with the same beginning are never divided
 * @returns the lists, and the first letters of each
 */
export function writeWordLists(
  counts: ReadonlyMap<string, number>,
  size: number,
): { starts: string[]; lists: string[] } {
  const compounds = new Map<string, string[]>();
  for (const form of counts.keys()) {
    const end = form.replace(COMBINING_FORM, '');
    if (end !== form) compounds.set(end, [...(compounds.get(end) ?? []), form]);
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
 * @returns the words; one that no passage has, but that ends a compound, is only in `compounds`
 * @throws IndexError where the list broke off
 */
export function readWordList(text: string): WordList {
  const list: WordList = { counts: new Map(), compounds: new Map(), byBase: new Map() };
  for (const line of readLines(text, 'A list of words')) {
    const [, form = '', count = '1', compounds] = /^([^ >]+)(?: (\d+))?(?:>(.+))?$/u.exec(line) ?? [];
    if (form === '') continue;
    if (compounds) list.compounds.set(form, compounds.split(','));
    if (count === '0') continue;
    list.counts.set(form, Number(count));
    for (const base of basesOf(form)) list.byBase.set(base, [...(list.byBase.get(base) ?? []), form]);
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
 */
export function wordsFrom(starts: readonly string[], lists: ReadonlyMap<number, WordList>): Words {
  const listFor = (form: string): WordList | undefined => lists.get(listOf(starts, form));
  return {
    count: (form) => listFor(form)?.counts.get(form) ?? 0,
    sameWord(form) {
      const bases = basesOf(form);
      const inLists = new Set([form, ...bases, ...irregularsOf(form)].map(listFor));
      return [...new Set([...inLists].flatMap((list) => bases.flatMap((base) => list?.byBase.get(base) ?? [])))];
    },
    near: (form) => listFor(form)?.counts ?? [],
    endingIn: (form) => listFor(form)?.compounds.get(form) ?? [],
  };
}
