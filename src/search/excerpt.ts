import type { ExcerptPart } from './types.ts';

/** Words of an excerpt: about two lines of a result. */
const LENGTH = 34;

/**
 * Cuts the stretch out of a passage that shows most of what matched.
 *
 * @param words the words of the page, in order
 * @param start, end index of the passage's first word, and of the first word after it
 * @param hits indexes of the words that matched, within the passage
 * @returns the excerpt in order, matched words apart from the rest, spaces included; an ellipsis where the passage goes on
 */
export function excerpt(words: readonly string[], start: number, end: number, hits: readonly number[]): ExcerptPart[] {
  const matched = [...new Set(hits)].sort((a, b) => a - b);
  const from = bestStart(matched, start, end);
  const to = Math.min(end, from + LENGTH);
  const hit = new Set(matched);
  const pieces = words.slice(from, to).flatMap((word, index) => {
    const space = { text: index === 0 ? '' : ' ', hit: false };
    return hit.has(from + index) ? [space, ...markWord(word)] : [space, { text: word, hit: false }];
  });
  return join([{ text: from > start ? '… ' : '', hit: false }, ...pieces, { text: to < end ? ' …' : '', hit: false }]);
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

/** Where the window starts that holds most matches, a few words before the first of them. */
function bestStart(matched: readonly number[], start: number, end: number): number {
  let best = matched[0] ?? start;
  let most = 0;
  for (const candidate of matched) {
    const held = matched.filter((index) => index >= candidate && index < candidate + LENGTH - 6).length;
    if (held > most) [best, most] = [candidate, held];
  }
  return Math.max(start, Math.min(best - 6, end - LENGTH));
}
