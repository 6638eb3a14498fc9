import type { Language } from '#language/language.ts';
import type { Words } from '../index/word-list.ts';

/**
 * Optimal string alignment distance: deletions, insertions, substitutions, transpositions of neighbours (F. Damerau, "A
 * technique for computer detection and correction of spelling errors", Communications of the ACM 7, 1964). Returns
 * `most + 1` above `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Shortest phonetic code that is compared. */
const SOUNDING = 4;

/** Shortest word that is corrected, and shortest with two errors. */
const SHORTEST = 5;
const TWO_WRONG = 8;

/**
 * Corrects a word that no essay has; undefined where no candidate is near enough.
 *
 * The first letter of a typo is nearly always right (E. Pollock and A. Zamora, "Automatic spelling correction in
 * scientific and scholarly text", Communications of the ACM 27, 1984), so only a word that sounds the same may begin
 * with another.
 */
export function correct(
  form: string,
  candidates: Iterable<readonly [string, number]>,
  { soundOf }: Language,
): string | undefined {
  if (form.length < SHORTEST || /\d/.test(form)) return undefined;
  const most = form.length >= TWO_WRONG ? 2 : 1;
  const sound = soundOf(form);
  let best: { form: string; cost: number; count: number } | undefined;
  for (const [candidate, count] of candidates) {
    if (candidate.length < SHORTEST) continue;
    const near = candidate.startsWith(form.charAt(0)) ? editDistance(form, candidate, most) : most + 1;
    const cost = near <= most ? near : sound.length >= SOUNDING && soundOf(candidate) === sound ? most + 0.5 : Infinity;
    if (cost === Infinity) continue;
    if (!best || cost < best.cost || (cost === best.cost && count > best.count))
      best = { form: candidate, cost, count };
  }
  return best?.form;
}

/** Length of a common prefix that makes words similar. */
const SAME_BEGINNING = 4;

/** Known words similar to an unknown one, as suggestions: of few edits, or with the same prefix. */
export function nearest(form: string, candidates: Iterable<readonly [string, number]>, most: number): string[] {
  const limit = Math.max(1, Math.floor(form.length / 3));
  return [...candidates]
    .filter(([candidate]) => candidate.length >= SHORTEST && candidate.startsWith(form.charAt(0)))
    .map(([candidate, count]) => {
      const alike = form.length > SAME_BEGINNING && candidate.startsWith(form.slice(0, SAME_BEGINNING));
      const distance = editDistance(form, candidate, limit);
      return { candidate, count, cost: alike ? Math.min(limit, distance) : distance };
    })
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost || b.count - a.count)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Shortest part of a compound, in letters. */
export const PART = 3;

/** Longest compound that is divided, in letters. What is pasted as one word may have thousands, and as many divisions. */
const LONGEST_COMPOUND = 100;

/** Splits a compound into two known words, the pair that is most frequent. */
export function divide(form: string, words: Words): [string, string] | undefined {
  let best: [string, string] | undefined;
  let most = 0;
  for (const [first, second] of divisionsOf(form)) {
    if (words.count(first) === 0) continue;
    const count = Math.min(words.count(first), words.sameWord(second).length);
    if (count > most) [best, most] = [[first, second], count];
  }
  return best;
}

/** All splits of a word in two; none of what is too long for a word. */
export function divisionsOf(form: string): [string, string][] {
  const letters = Array.from(form);
  if (letters.length > LONGEST_COMPOUND) return [];
  return letters.slice(0, Math.max(0, letters.length - 2 * PART + 1)).map((_, index) => {
    const cut = PART + index;
    return [letters.slice(0, cut).join(''), letters.slice(cut).join('')];
  });
}

/** Candidates for a correction, with the number of passages each is in. */
export function candidatesFor(form: string, words: Words): Map<string, number> {
  return new Map([form, ...words.language.soundingLike(form)].flatMap((one) => [...words.near(one)]));
}
