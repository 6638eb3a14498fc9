import { fromDigit, toDigit } from './digits.ts';

/**
 * What the search can find: the head of an essay, a passage, the note on its author, one of its notes. Headings are no
 * results; they say what the passages below them are about.
 */
export type UnitKind = 'essay' | 'section' | 'passage' | 'author-note' | 'note';

/** A stretch of an essay, in reading order. */
export interface UnitText {
  kind: UnitKind;
  /** As readers see it. */
  text: string;
  /** Of a note, the fragment of its address, and the number of the first passage that it is to. */
  id?: string;
  passage?: number;
}

/** An essay for the search. */
export interface IndexedEssay {
  slug: string;
  title: string;
  /** Names of the authors. */
  authors: string[];
  publication: string;
  /** Year of the first publication, or that it is not stated. */
  year: string;
  /** BCP 47 tag. */
  language: string;
  /** Such as `Essay` or `Speech`. */
  kind: string;
  /** Its head first. */
  units: UnitText[];
}

const LETTERS: Readonly<Record<UnitKind, string>> = {
  essay: 'h',
  section: 's',
  passage: 'p',
  'author-note': 'a',
  note: 'n',
};
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as UnitKind]));

/**
 * Writes down of what kinds the units of an essay are: `hs3p` is a head, a heading and three passages.
 *
 * @param kinds in reading order
 */
export function writeKinds(kinds: readonly UnitKind[]): string {
  const letters = kinds.map((kind) => LETTERS[kind]).join('');
  return letters.replace(/(.)\1+/g, (row, letter: string) => `${row.length}${letter}`);
}

/**
 * Reads what `writeKinds` wrote.
 *
 * @param text as it was written
 */
export function readKinds(text: string): UnitKind[] {
  return [...text.matchAll(/(\d*)(\D)/g)].flatMap(([, times = '', letter = '']) =>
    Array.from({ length: times === '' ? 1 : Number(times) }, () => KINDS.get(letter) ?? 'passage'),
  );
}

/** Steps of a doubling. What a length is needed for, BM25's share of the average, bears an error of four in a hundred. */
const STEPS = 6;

/**
 * Writes down how many words units have, roughly: one sign each.
 *
 * @param lengths in words, up to 1,400
 */
export function writeLengths(lengths: readonly number[]): string {
  return lengths.map((length) => toDigit(Math.min(63, Math.round(STEPS * Math.log2(length + 1))))).join('');
}

/**
 * Reads what `writeLengths` wrote.
 *
 * @param text as it was written
 */
export function readLengths(text: string): number[] {
  return Array.from(text, (sign) => 2 ** (fromDigit(sign) / STEPS) - 1);
}
