import type { Language } from '#language/language.ts';

/**
 * Groups inflections and spellings of a word: `governs` with `governing`, `organise` with `organized`. In each group
 * the word itself comes first, then the most frequent forms.
 *
 * A form with several bases joins the one with most other forms. `international` never joins `internal`: neither is an
 * inflection of the other.
 */
export function familiesOf(counts: ReadonlyMap<string, number>, language: Language): string[][] {
  const bases = new Map([...counts.keys()].map((form) => [form, language.basesOf(form)]));
  const spelt = new Map([...bases].map(([form, [base = form]]) => [base, form]));
  const members = new Map<string, number>();
  for (const base of [...bases.values()].flat()) members.set(base, (members.get(base) ?? 0) + 1);

  const rank = (base: string): number => (members.get(base) ?? 0) + (spelt.has(base) ? 0.5 : 0);
  const choose = (form: string): string =>
    (bases.get(form) ?? [form])
      .filter((base, index) => index === 0 || !language.isStopWord(base))
      .reduce((best, base) => (rank(base) > rank(best) ? base : best));
  // `meetings` is of `meeting`, which may be of `meet`.
  const rootOf = (form: string): string => {
    const base = choose(form);
    const next = spelt.get(base);
    return next === undefined || base === bases.get(form)?.[0] ? base : rootOf(next);
  };

  const isRoot = (form: string, root: string): number => (bases.get(form)?.[0] === root ? 1 : 0);
  const compare = (root: string) => (a: string, b: string) =>
    isRoot(b, root) - isRoot(a, root) || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  return [...Map.groupBy(counts.keys(), rootOf)].map(([root, forms]) => forms.sort(compare(root)));
}
