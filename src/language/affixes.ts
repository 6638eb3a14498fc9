/**
 * Makes what takes endings off a word, for languages of which no more is known than their usual endings.
 *
 * @param endings the endings
 * @param least letters that have to be left
 * @returns gives a word, and what is left of it without each ending that it has
 */
export function withoutEndings(endings: readonly string[], least: number): (form: string) => string[] {
  return (form) => [
    form,
    ...endings
      .filter((ending) => form.endsWith(ending) && form.length - ending.length >= least)
      .map((ending) => form.slice(0, form.length - ending.length)),
  ];
}

/**
 * Makes what takes off the little words that a script writes in one with the next.
 *
 * @param prefixes the little words, those of several too
 * @param least letters that have to be left
 */
export function withoutPrefixes(prefixes: readonly string[], least: number): (form: string) => string[] {
  return (form) => [
    form,
    ...prefixes
      .filter((prefix) => form.startsWith(prefix) && form.length - prefix.length >= least)
      .map((prefix) => form.slice(prefix.length)),
  ];
}
