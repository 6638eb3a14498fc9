/** Words for a count, by the plural categories of a language (CLDR). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Ways in which the strings of a language write counts, numbers and lists. */
export interface Formats {
  /** `12,345`. */
  number: (value: number) => string;
  /** The form for a count; `#` in it stands for the number. */
  plural: (count: number, forms: PluralForms) => string;
  /** `a, b and c`. */
  list: (items: readonly string[]) => string;
}

/**
 * Makes the formats of a language.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function formatsOf(tag: string): Formats {
  const number = (value: number): string => value.toLocaleString(tag);
  return {
    number,
    plural: (count, forms) =>
      (forms[new Intl.PluralRules(tag).select(count)] ?? forms.other).replace('#', () => number(count)),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}
