import type { ExcerptPart } from './types.ts';

/** Words of an excerpt: about two lines of a result. */
const LENGTH = 34;

/**
 * Cuts the stretch out of a passage that shows most of what matched.
 *
 * @param words the words of the page, in order
 * @param start, end index of the passage's first word, and of the first word after it
 * @param hits indexes of the words that matched, within the passage
 * @returns the words of the excerpt in order, matched ones apart; an ellipsis where the passage goes on
 */
export function excerpt(words: readonly string[], start: number, end: number, hits: readonly number[]): ExcerptPart[] {
  const matched = [...new Set(hits)].sort((a, b) => a - b);
  const from = bestStart(matched, start, end);
  const to = Math.min(end, from + LENGTH);
  const parts: ExcerptPart[] = [];
  const add = (text: string, hit: boolean): void => {
    const last = parts.at(-1);
    if (last?.hit === hit) last.text += ` ${text}`;
    else parts.push({ text, hit });
  };
  for (let index = from; index < to; index += 1) add(words[index] ?? '', matched.includes(index));
  const first = parts[0];
  const last = parts.at(-1);
  if (from > start) {
    if (first && !first.hit) first.text = `… ${first.text}`;
    else parts.unshift({ text: '…', hit: false });
  }
  if (to < end) {
    if (last && !last.hit) last.text += ' …';
    else parts.push({ text: '…', hit: false });
  }
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
