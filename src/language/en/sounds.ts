/** Spellings of one sound in English, in the order in which they are tried. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?<=[aeiou])gh(?=t|$)/g, ''],
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/sch|ch(?=[rlny])|ck|q/g, 'k'],
  [/[ts]c?i(?=on|an|al)/g, 'sh'],
  [/s?c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/dge?|g(?=[eiy])/g, 'j'],
  [/(.)\1+/g, '$1'],
  [/(?<!^)[aeiouyw]+/g, '~'],
];

/**
 * Writes down roughly how an English word sounds, so that words spelled by ear can be compared.
 *
 * @param form a word as it is compared
 */
export function soundOf(form: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), form).replace(/~$/, '');
}

/** Other beginnings that sound like one. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^k(?=[aourlh])/, 'c'],
  [/^c(?=[aourlh])/, 'k'],
  [/^f/, 'ph'],
  [/^ph/, 'f'],
  [/^s(?=[eiy])/, 'c'],
  [/^c(?=[eiy])/, 's'],
  [/^j/, 'g'],
  [/^g(?=[eiy])/, 'j'],
  [/^n/, 'kn'],
  [/^s/, 'ps'],
];

/**
 * A word with other beginnings that sound the same: `kovid` as `covid`.
 *
 * @param form the word as it is compared
 */
export function soundingLike(form: string): string[] {
  return BEGINNINGS.filter(([pattern]) => pattern.test(form)).map(([pattern, other]) => form.replace(pattern, other));
}
