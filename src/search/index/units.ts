import { fromDigit, toDigit } from './digits.ts';

/**
 * Kinds of units: head of an essay, heading, passage, note on the author, note. Headings are no results; they describe
 * the passages below.
 */
export type UnitKind = 'essay' | 'section' | 'passage' | 'author-note' | 'note';

/** A unit of an essay, in reading order. */
export interface UnitText {
  kind: UnitKind;
  text: string;
  /** Of a note: fragment of its address, and number of the first passage with its mark. */
  id?: string;
  passage?: number;
}

/** An essay as input of the index. */
export interface IndexedEssay {
  slug: string;
  title: string;
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

/** Run-length encoding: `hs3p` is a head, a heading and three passages. */
export function writeKinds(kinds: readonly UnitKind[]): string {
  const letters = kinds.map((kind) => LETTERS[kind]).join('');
  return letters.replace(/(.)\1+/g, (row, letter: string) => `${row.length}${letter}`);
}

export function readKinds(text: string): UnitKind[] {
  return [...text.matchAll(/(\d*)(\D)/g)].flatMap(([, times = '', letter = '']) =>
    Array.from({ length: times === '' ? 1 : Number(times) }, () => KINDS.get(letter) ?? 'passage'),
  );
}

/** Steps of a doubling. BM25 tolerates an error of four per cent in lengths. */
const STEPS = 6;

/** Encodes lengths logarithmically, one digit each, up to 1,400 words. */
export function writeLengths(lengths: readonly number[]): string {
  return lengths.map((length) => toDigit(Math.min(63, Math.round(STEPS * Math.log2(length + 1))))).join('');
}

export function readLengths(text: string): number[] {
  return Array.from(text, (sign) => 2 ** (fromDigit(sign) / STEPS) - 1);
}
