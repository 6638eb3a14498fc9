import type { Language } from '#language/language.ts';

/**
 * The number of letters that were left out, put in, changed or swapped with their neighbour between two words: the
 * optimal string alignment distance (F. Damerau, "A technique for computer detection and correction of spelling
 * errors", Communications of the ACM 7, 1964).
 *
 * @param a, b the words
 * @param most stop counting above this
 * @returns the distance, or `most + 1` where it is larger
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

/** Sounds that words must have to be told by them. */
const SOUNDING = 4;

/** Shortest word that is corrected, and the shortest in which two letters may be wrong. */
const SHORTEST = 5;
const TWO_WRONG = 8;

/**
 * Finds what was meant by a word that no text has.
 *
 * A slip leaves the first letter right nearly always (E. Pollock and A. Zamora, "Automatic spelling correction in
 * scientific and scholarly text", Communications of the ACM 27, 1984), so only a word of the same sound may begin with
 * another.
 *
 * @param form the word as it is compared
 * @param candidates words that there are, with the number of passages that have them
 * @param language of the essays
 * @returns the best candidate, or undefined where none is near enough
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

/** Letters that two words share at their beginning where they are near, however they go on. */
const SAME_BEGINNING = 4;

/**
 * The nearest words to one that no text has, for a reader to choose from: of nearly the same letters, or of the same
 * beginning.
 *
 * @param form the word as it is compared
 * @param candidates words that there are, with the number of passages that have them
 * @param most how many are wanted
 */
export function nearest(form: string, candidates: Iterable<readonly [string, number]>, most: number): string[] {
  const limit = Math.max(1, Math.floor(form.length / 3));
  return [...candidates]
    .filter(([candidate]) => candidate.length >= SHORTEST && candidate.startsWith(form.charAt(0)))
    .map(([candidate, count]) => {
      const alike = form.length > SAME_BEGINNING && candidate.startsWith(form.slice(0, SAME_BEGINNING));
      return {
        candidate,
        count,
        cost: alike ? Math.min(limit, editDistance(form, candidate, limit)) : editDistance(form, candidate, limit),
      };
    })
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost || b.count - a.count)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
