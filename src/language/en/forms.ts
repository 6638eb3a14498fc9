/** Words that end like an inflection and are none, or one of another sense. */
const WHOLE = new Set(
  (
    'news means goods series species politics ethics economics physics customs arms works premises headquarters ' +
    'united evening'
  ).split(' '),
);
const IRREGULAR = new Map([
  ['children', 'child'],
  ['men', 'man'],
  ['women', 'woman'],
  ['lives', 'life'],
  ['selves', 'self'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
]);

/** British spellings and what American English makes of them; each only where the rest of the word allows it. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/([a-z]{3})is(e[drs]?|ers|ing|able|ations?|ational)$/, '$1iz$2'],
  [/([a-z]{2})ys(e[drs]?|ers|ing)$/, '$1yz$2'],
  [/([a-z]{3})our(s|ed|ing|able|ful|ite|ites|al|er|ers)?$/, '$1or$2'],
  [/(cent|theat|lit|met|fib|calib|lust|spect|sab|somb|reconnoit|meag|och)re(s?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/(def|off|lic|pret)ence(s?|d)$/, '$1ense$2'],
  [/gramme(s?)$/, 'gram$1'],
  [/([a-z])(ae|oe)([a-z]{3})/, '$1e$3'],
];

/**
 * Spells a word the way in which British and American spellings are compared. The result need not be a word.
 *
 * @param form a word as it is compared
 */
export function oneSpelling(form: string): string {
  for (const [pattern, replacement] of SPELLINGS) {
    if (pattern.test(form)) return form.replace(pattern, replacement);
  }
  return form;
}

/**
 * Tells whether a word only ends like an inflection, or is of another sense than what it seems an inflection of.
 *
 * @param form a word as it is compared
 */
export function isWhole(form: string): boolean {
  return WHOLE.has(form);
}

const VOWEL = /[aeiouy]/;

/**
 * The words that a form may be an inflection of: plural, third person, past and participles, in either spelling.
 *
 * Two forms are of one word where their bases meet: `governs` and `governing` in `govern`.
 *
 * @param form a word as it is compared
 * @returns candidates, which need not all be words; the form itself, in one spelling, is the first of them
 */
export function basesOf(form: string): string[] {
  const word = oneSpelling(form);
  return [...new Set([word, ...stemsOf(word), ...(word === form ? [] : stemsOf(form))])];
}

function stemsOf(word: string): string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular) return [irregular];
  if (!/^[a-z]+$/.test(word) || WHOLE.has(word)) return [];
  const bases: string[] = [];
  if (/[^su]s$/.test(word) && !word.endsWith('is')) bases.push(word.slice(0, -1));
  if (word.endsWith('ies')) bases.push(`${word.slice(0, -3)}y`);
  if (/(s|x|z|ch|sh|o)es$/.test(word)) bases.push(word.slice(0, -2));
  if (/[a-z]{2}ses$/.test(word)) bases.push(`${word.slice(0, -2)}is`);
  if (word.endsWith('ing')) bases.push(...verbsOf(word.slice(0, -3)));
  if (word.endsWith('ed') && !/^[^aeiou]*eed$/.test(word)) bases.push(...verbsOf(word.slice(0, -2)));
  if (/[^e]ied$/.test(word)) bases.push(`${word.slice(0, -3)}y`);
  return bases.filter((base) => base.length >= 3 && VOWEL.test(base));
}

/** What a verb may be whose ending has been taken off: with an e, without its second consonant, or as it is. */
function verbsOf(stem: string): string[] {
  if (!VOWEL.test(stem)) return [];
  const verbs = [`${stem}e`];
  // A short verb of one syllable would have doubled its consonant: caring is of care, not of car.
  if (!/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) verbs.push(stem);
  if (/([bdgklmnprtz])\1$/.test(stem)) verbs.push(stem.slice(0, -1));
  return verbs;
}

/**
 * Other forms of a word that do not begin as it does: `men` for `man`.
 *
 * @param form a word as it is compared
 */
export function irregularsOf(form: string): string[] {
  return [...IRREGULAR].flatMap(([plural, singular]) => (singular === form ? [plural] : []));
}

/** Endings that make one English word of another. */
const ENDINGS = new Set(
  (
    ' e y s es ed ing er ers or ors al ally ial ially ic ics ical ically ity ities ive ives ively ion ions ional ionally ' +
    'ation ations ational ative atively ate ates ated ating ator ators ance ances ence ences ant ants ent ents ment ments ' +
    'mental ize izes ized izing izer ization izations ism isms ist ists istic able ably ible ibly ability ous ously ' +
    'ful fully less ness ly ty ties ary ory ies ied n ns an ans ian ians ese ure ures'
  ).split(' '),
);
/** Letters that two words of one family begin with, at least. */
const STEM = 4;

/**
 * How much two words of one family have in common: `legislative` and `legislation`.
 *
 * @param a, b words as they are compared
 * @returns the number of letters before their endings, or 0 where they do not look related
 */
export function familyStem(a: string, b: string): number {
  const [one, two] = [oneSpelling(a), oneSpelling(b)];
  let length = 0;
  while (length < one.length && length < two.length && one[length] === two[length]) length += 1;
  for (let stem = length; stem >= STEM && stem >= length - 1; stem -= 1) {
    if (ENDINGS.has(one.slice(stem)) && ENDINGS.has(two.slice(stem))) return stem;
  }
  return 0;
}
