/** Spellings of one English sound, tried in order. */
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

/** Phonetic code of an English word, to compare words spelled by ear. */
export function soundOf(form: string): string {
  return SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), form).replace(/~$/, '');
}

/** Beginnings that sound alike. */
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

export function soundingLike(form: string): string[] {
  return BEGINNINGS.filter(([pattern]) => pattern.test(form)).map(([pattern, other]) => form.replace(pattern, other));
}
