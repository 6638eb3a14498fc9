/** Words for a count, by the plural categories of a language (CLDR). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/*
 * Formats of a language, for its strings. Each is made by a function of its own without side effects, so that a bundle
 * that does not use it leaves it out.
 */

/**
 * Writes numbers: `12,345`.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function numbersOf(tag: string): (value: number) => string {
  return (value) => value.toLocaleString(tag);
}

/**
 * Chooses the form for a count; `#` in it stands for the number.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function pluralsOf(tag: string): (count: number, forms: PluralForms) => string {
  return (count, forms) =>
    (forms[new Intl.PluralRules(tag).select(count)] ?? forms.other).replace('#', () => count.toLocaleString(tag));
}

/**
 * Writes lists: `a, b and c`, or `a, b or c`.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function listsOf(
  tag: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): (items: readonly string[]) => string {
  return (items) => new Intl.ListFormat(tag, { type }).format(items);
}
