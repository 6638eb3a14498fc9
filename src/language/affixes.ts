/** Makes a light stemmer: the word, and the word without each of its endings, at least `least` letters long. */
export function withoutEndings(endings: readonly string[], least: number): (form: string) => string[] {
  return (form) => [
    form,
    ...endings
      .filter((ending) => form.endsWith(ending) && form.length - ending.length >= least)
      .map((ending) => form.slice(0, form.length - ending.length)),
  ];
}

/** The same for prefixes, such as articles written in one with the next word. */
export function withoutPrefixes(prefixes: readonly string[], least: number): (form: string) => string[] {
  return (form) => [
    form,
    ...prefixes
      .filter((prefix) => form.startsWith(prefix) && form.length - prefix.length >= least)
      .map((prefix) => form.slice(prefix.length)),
  ];
}
