import { atomsOf, type Atom } from './atoms.ts';
import { fold } from './fold.ts';
import { linksOf, type Link } from './links.ts';
import { remembered } from './memo.ts';

export interface Word {
  /** Normalised by `fold`. */
  form: string;
  /** In UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

/** A compound by hyphen or apostrophe: `rule-based` is `rule`, `based` and, joined, `rulebased`. */
export interface Join {
  form: string;
  /** Index of its first word, and number of its words. */
  first: number;
  span: number;
}

export interface Segments {
  words: Word[];
  joins: Join[];
}

interface LinkedWord extends Word {
  link: Link;
}

/** Most parts of a compound; more are addresses or lists. */
const LONGEST_COMPOUND = 3;

/** Text between white space; a byte order mark is none, for it has no width. */
const CHUNK = /[^\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * Tokenizes a text for search, comparison and counts. The result is the same in every browser: it rests on character
 * properties, not on dictionaries. See `linksOf` for the rules.
 */
export function segment(text: string): Segments {
  const found: Segments = { words: [], joins: [] };
  for (const { 0: chunk, index } of text.matchAll(CHUNK)) {
    const { words, joins } = segmentChunk(chunk);
    const first = found.words.length;
    for (const { form, start, end } of words) found.words.push({ form, start: index + start, end: index + end });
    for (const join of joins) found.joins.push({ ...join, first: first + join.first });
  }
  return found;
}

/** Normalised words of a text. */
export function formsOf(text: string): string[] {
  return segment(text).words.map(({ form }) => form);
}

const formOf = remembered((text) => fold(text).replace('٫', '.'));

const segmentChunk = remembered((chunk): { words: LinkedWord[]; joins: Join[] } => {
  const words = withLastPoint(chunk, wordsOf(atomsOf(chunk)));
  return { words, joins: joinsOf(words) };
});

function wordsOf(atoms: readonly Atom[]): LinkedWord[] {
  const links = linksOf(atoms);
  const words: LinkedWord[] = [];
  atoms.forEach(({ text, gap, start, end }, index) => {
    const link = links[index] ?? 'apart';
    const last = words.at(-1);
    if (last && (link === 'inside' || link === 'kept')) {
      last.form += `${link === 'inside' ? '' : gap}${text}`;
      last.end = end;
    } else if (link !== 'possessive') {
      words.push({ form: text, start, end, link });
    }
  });
  for (const word of words) word.form = formOf(word.form);
  return words.filter(({ form }) => form !== '');
}

/** Includes the last point of an acronym. */
function withLastPoint(text: string, words: readonly LinkedWord[]): LinkedWord[] {
  return words.map((word) => {
    const isAcronym = text[word.end] === '.' && /\p{L}\./u.test(text.slice(word.start, word.end));
    return isAcronym ? { ...word, end: word.end + 1 } : word;
  });
}

/** Compounds by hyphens and elisions; an elision within a longer compound is one of its own. */
function joinsOf(words: readonly LinkedWord[]): Join[] {
  if (words.every(({ link }) => link === 'apart')) return [];
  const joins: Join[] = [];
  const add = (first: number, span: number): void => {
    const form = words
      .slice(first, first + span)
      .map((word) => word.form)
      .join('');
    const isThere = joins.some((join) => join.first === first && join.span === span);
    if (span > 1 && span <= LONGEST_COMPOUND && /\p{L}/u.test(form) && !isThere) joins.push({ form, first, span });
  };
  words.forEach(({ link }, first) => {
    if (link !== 'joined' && link !== 'elided') add(first, spanFrom(words, first, ['joined', 'elided']));
    if (link !== 'elided') add(first, spanFrom(words, first, ['elided']));
  });
  return joins;
}

/** Number of words linked in a row, at most one above the limit. */
function spanFrom(words: readonly LinkedWord[], first: number, links: readonly Link[]): number {
  let span = 1;
  for (let word = words[first + 1]; word && links.includes(word.link) && span <= LONGEST_COMPOUND; span += 1) {
    word = words[first + span + 1];
  }
  return span;
}
