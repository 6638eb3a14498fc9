import { UNDETERMINED } from '../language/language.ts';
import type { ExcerptPart } from './types.ts';

/** Words of an excerpt: about two lines and a half of a result. */
const LENGTH = 30;
/** Words by which it may grow, to begin and to end with a sentence. */
const LEEWAY = 10;
/** Words before the first match, where no sentence begins near it. */
const BEFORE = 6;

/**
 * Cuts the stretch out of a passage that shows most of what matched: whole sentences, where they are not too long.
 *
 * @param words the words of the passage
 * @param hits indexes of the words that matched
 * @param language of the text, as a BCP 47 tag
 * @returns the excerpt in order, matched words apart from the rest, spaces included; an ellipsis where the passage goes on
 */
export function excerpt(
  words: readonly string[],
  hits: readonly number[],
  language: string = UNDETERMINED,
): ExcerptPart[] {
  const matched = [...new Set(hits)].sort((a, b) => a - b);
  const starts = sentenceStarts(words, language);
  const anchor = densest(matched);
  const sentence = starts.findLast((start) => start <= anchor) ?? 0;
  const start = anchor - sentence <= LEEWAY ? sentence : Math.max(0, Math.min(anchor - BEFORE, words.length - LENGTH));
  const least = Math.min(words.length, start + LENGTH);
  const ending = [...starts, words.length].find((start) => start >= least) ?? words.length;
  // A sentence that ends a little before is as good as one that ends a little after.
  const before = starts.findLast((start) => start > anchor && start <= least && start > least - LEEWAY) ?? least;
  const to = ending - least <= LEEWAY ? ending : before;
  // What comes at the end of a passage is shown with what comes before it.
  const short = to - start < LENGTH && start > 0;
  const from = short ? Math.min(start, starts.find((one) => one >= to - LENGTH - LEEWAY) ?? start) : start;
  const hit = new Set(matched);
  const pieces = words.slice(from, to).flatMap((word, index) => {
    const space = { text: index === 0 ? '' : ' ', hit: false };
    return hit.has(from + index) ? [space, ...markWord(word)] : [space, { text: word, hit: false }];
  });
  return join([
    { text: from > 0 ? '… ' : '', hit: false },
    ...pieces,
    { text: to < words.length ? ' …' : '', hit: false },
  ]);
}

/** Indexes of the words that sentences begin with. */
function sentenceStarts(words: readonly string[], language: string): number[] {
  const starts: number[] = [];
  let length = 0;
  const wordAt = new Map(
    words.map((word, index) => {
      const at = length;
      length += word.length + 1;
      return [at, index] as const;
    }),
  );
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words.join(' '))) {
    const word = wordAt.get(index);
    if (word !== undefined) starts.push(word);
  }
  return starts;
}

/** The match that most others follow closely. */
function densest(matched: readonly number[]): number {
  let best = matched[0] ?? 0;
  let most = 0;
  for (const candidate of matched) {
    const held = matched.filter((index) => index >= candidate && index < candidate + LENGTH - BEFORE).length;
    if (held > most) [best, most] = [candidate, held];
  }
  return best;
}

/** Splits a word that matched from the signs around it, which did not. */
function markWord(word: string): ExcerptPart[] {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  if (core === '') return [{ text: word, hit: true }];
  return [
    { text: before, hit: false },
    { text: core, hit: true },
    { text: after, hit: false },
  ];
}

/** Joins neighbours of one kind; a space between two matches belongs to them. */
function join(pieces: readonly ExcerptPart[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  pieces
    .filter(({ text }) => text !== '')
    .forEach(({ text, hit }, index, all) => {
      const last = parts.at(-1);
      const marked = hit || (text === ' ' && last?.hit === true && all[index + 1]?.hit === true);
      if (last?.hit === marked) last.text += text;
      else parts.push({ text, hit: marked });
    });
  return parts;
}
