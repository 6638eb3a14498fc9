/** Words for a count, by the plural categories of a language (CLDR). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/* Languages mark their calls of these as pure, so that a bundle keeps none that its strings do not use. */

/** Makes what writes numbers: `12,345`. */
export function numbersIn(tag: string): (value: number) => string {
  return (value) => value.toLocaleString(tag);
}

/** Makes what chooses the form for a count; `#` in it stands for the number. */
export function pluralsIn(tag: string): (count: number, forms: PluralForms) => string {
  return (count, forms) =>
    (forms[new Intl.PluralRules(tag).select(count)] ?? forms.other).replace('#', () => count.toLocaleString(tag));
}

/** Makes what writes lists: `a, b and c`, or `a, b or c`. */
export function listsIn(
  tag: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): (items: readonly string[]) => string {
  return (items) => new Intl.ListFormat(tag, { type }).format(items);
}
