import { UNDETERMINED } from '#language/language.ts';
import { isLetterWord } from '#language/scripts.ts';
import type { Segments, Word } from '#language/segment.ts';
import { segmentsOf } from '#language/segmenter.ts';
import type { Range as Place } from '#language/group.ts';
import type { ExcerptPart } from '../types.ts';

/** Words of an excerpt: about two and a half lines. */
const LENGTH = 30;
/** Words by which it may grow, to begin and end with a sentence. */
const LEEWAY = 10;
/** Words before the first match, where no sentence begins near it. */
const BEFORE = 6;
/** Letters of scripts without spaces that are as wide as a word. */
const LETTERS_OF_A_WORD = 2;

/**
 * Cuts the densest part out of a passage, in whole sentences where they are short enough. Parts are the author's
 * letters; an ellipsis marks a cut.
 */
export function excerpt(text: string, { words }: Segments, marked: readonly Place[], language: string): ExcerptPart[] {
  const letters = words.filter(({ form }) => isLetterWord(form)).length;
  const scale = 2 * letters > words.length ? LETTERS_OF_A_WORD : 1;
  const matched = words.flatMap(({ start }, index) => (marked.some((one) => isWithin(start, one)) ? [index] : []));
  const [from, to] = stretch(words.length, matched, sentenceStarts(text, words, language), scale);
  const start = from === 0 ? 0 : openingOf(text, words, from);
  const end = to >= words.length ? text.length : closingOf(text, words, to);
  return [
    ...(start > 0 ? [{ text: '… ', hit: false }] : []),
    ...partsOf(text, start, end, marked),
    ...(end < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function isWithin(at: number, { start, end }: Place): boolean {
  return at >= start && at < end;
}

/** First word of the excerpt, and first after it. */
function stretch(
  count: number,
  matched: readonly number[],
  starts: readonly number[],
  scale: number,
): [number, number] {
  const length = LENGTH * scale;
  const leeway = LEEWAY * scale;
  const anchor = densest(matched, scale);
  const sentence = starts.findLast((start) => start <= anchor) ?? 0;
  const near = Math.max(0, Math.min(anchor - BEFORE * scale, count - length));
  const start = anchor - sentence <= leeway ? sentence : near;
  const least = Math.min(count, start + length);
  const ending = [...starts, count].find((one) => one >= least) ?? count;
  // An end slightly before the limit is as good as one slightly after.
  const before = starts.findLast((one) => one > anchor && one <= least && one > least - leeway) ?? least;
  const to = ending - least <= leeway ? ending : before;
  // At the end of a passage, the excerpt extends backwards.
  const short = to - start < length && start > 0;
  return [short ? Math.min(start, starts.find((one) => one >= to - length - leeway) ?? start) : start, to];
}

/** Indexes of the words that begin a sentence. */
function sentenceStarts(text: string, words: readonly Word[], language: string): number[] {
  const starts: number[] = [];
  let next = 0;
  for (const { index } of segmentsOf(text, 'sentence', language === '' ? UNDETERMINED : language)) {
    while (next < words.length && (words[next]?.start ?? 0) < index) next += 1;
    if (next < words.length) starts.push(next);
  }
  return [...new Set(starts)];
}

/** The match with most others close behind it. */
function densest(matched: readonly number[], scale: number): number {
  let best = matched[0] ?? 0;
  let most = 0;
  for (const candidate of matched) {
    const reach = candidate + (LENGTH - BEFORE) * scale;
    const held = matched.filter((index) => index >= candidate && index < reach).length;
    if (held > most) [best, most] = [candidate, held];
  }
  return best;
}

/** Start of a word with opening punctuation. */
function openingOf(text: string, words: readonly Word[], index: number): number {
  const start = words[index]?.start ?? 0;
  const gap = text.slice(words[index - 1]?.end ?? 0, start);
  return start - (/[\p{Ps}\p{Pi}]*$/u.exec(gap)?.[0].length ?? 0);
}

/** End of the word before an index, with closing punctuation. */
function closingOf(text: string, words: readonly Word[], index: number): number {
  const end = words[index - 1]?.end ?? 0;
  const gap = text.slice(end, words[index]?.start);
  return end + (/^[^\s\p{Ps}\p{Pi}]*/u.exec(gap)?.[0].length ?? 0);
}

/** Splits a text into parts; white space between two matches is highlighted with them. */
function partsOf(text: string, from: number, to: number, marked: readonly Place[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, hit: boolean): void => {
    if (start < end) parts.push({ text: text.slice(start, end), hit });
  };
  let done = from;
  for (const { start, end } of joinNeighbours(text, marked)) {
    if (end <= from || start >= to) continue;
    add(done, Math.max(from, start), false);
    add(Math.max(from, start), Math.min(to, end), true);
    done = Math.min(to, end);
  }
  add(done, to, false);
  return parts;
}

function joinNeighbours(text: string, marked: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const { start, end } of marked) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
