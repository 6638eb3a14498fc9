/** Words that only look inflected, or mean something else than their base. */
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

/** British spellings with their American equivalents; each only where the rest of the word allows it. */
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

/** Maps British and American spellings to one key, which need not be a word. */
export function oneSpelling(form: string): string {
  for (const [pattern, replacement] of SPELLINGS) {
    if (pattern.test(form)) return form.replace(pattern, replacement);
  }
  return form;
}

export function isWhole(form: string): boolean {
  return WHOLE.has(form);
}

const VOWEL = /[aeiouy]/;

/**
 * Stems a word: candidate bases of plurals, third persons, past tenses and participles; the first is the word itself in
 * one spelling. Two forms belong together where their bases meet: `governs` and `governing` in `govern`.
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

/** Candidate verbs of a stem: with an e, without a doubled consonant, or as it is. */
function verbsOf(stem: string): string[] {
  if (!VOWEL.test(stem)) return [];
  const verbs = [`${stem}e`];
  // A short verb would have doubled its consonant: caring is of care, not of car.
  if (!/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) verbs.push(stem);
  if (/([bdgklmnprtz])\1$/.test(stem)) verbs.push(stem.slice(0, -1));
  return verbs;
}

export function irregularsOf(form: string): string[] {
  return [...IRREGULAR].flatMap(([plural, singular]) => (singular === form ? [plural] : []));
}

/** Derivational endings. */
const ENDINGS = new Set(
  (
    ' e y s es ed ing er ers or ors al ally ial ially ic ics ical ically ity ities ive ives ively ion ions ional ionally ' +
    'ation ations ational ative atively ate ates ated ating ator ators ance ances ence ences ant ants ent ents ment ments ' +
    'mental ize izes ized izing izer ization izations ism isms ist ists istic able ably ible ibly ability ous ously ' +
    'ful fully less ness ly ty ties ary ory ies ied n ns an ans ian ians ese ure ures'
  ).split(' '),
);
/** Shortest common stem of a word family, in letters. */
const STEM = 4;

export function familyStem(a: string, b: string): number {
  const [one, two] = [oneSpelling(a), oneSpelling(b)];
  let length = 0;
  while (length < one.length && length < two.length && one[length] === two[length]) length += 1;
  for (let stem = length; stem >= STEM && stem >= length - 1; stem -= 1) {
    if (ENDINGS.has(one.slice(stem)) && ENDINGS.has(two.slice(stem))) return stem;
  }
  return 0;
}

/** Prefixes less specific than the rest of the word. Others, as in `network`, would mislead. */
const COMBINING_FORM =
  /^(?:aero|agro|anti|astro|auto|bio|crypto|counter|cyber|eco|electro|geo|hyper|info|mega|meta|micro|mini|multi|nano|neo|neuro|non|over|para|petro|photo|poly|post|pre|proto|pseudo|psycho|quasi|semi|socio|spatio|sub|super|tech|techno|tele|thermo|trans|ultra|under)(?=\p{L}{4})/u;

export function compoundEnd(form: string): string | undefined {
  const end = form.replace(COMBINING_FORM, '');
  return end === form ? undefined : end;
}
