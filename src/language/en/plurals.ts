import { basesOf, irregularsOf, isWhole, oneSpelling } from './stemmer.ts';

/**
 * Plural or singular of an English noun, normalised; candidates need not exist. Parts of a verb are excluded: they may
 * mean something else (`computing`, `computed`).
 */
function nounForms(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word)) return [];
  // Some words only look plural: news is not several new.
  const plural = pluralsOf(word).filter((form) => !isWhole(form));
  const singular = word.endsWith('s') || irregularBase(word) ? basesOf(word).slice(1) : [];
  return [...new Set([...plural, ...irregularsOf(word), ...singular.filter((base) => !/(?:ing|ed)$/.test(base))])]
    .map(oneSpelling)
    .filter((form, index, all) => form !== oneSpelling(word) && all.indexOf(form) === index);
}

/** A noun phrase with its noun in its other forms: the last word, or the one before “of”. */
export function nounPhrases(words: readonly string[]): string[][] {
  const of = words.indexOf('of');
  const noun = of > 0 ? of - 1 : words.length - 1;
  return nounForms(words[noun] ?? '').map((form) => words.map(oneSpelling).with(noun, form));
}

function pluralsOf(word: string): string[] {
  if (/[a-z]sis$/.test(word)) return [`${word.slice(0, -2)}es`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (/[^aeiou]o$/.test(word)) return [`${word}s`, `${word}es`];
  return [/[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`];
}

function irregularBase(word: string): boolean {
  return basesOf(word).some((base) => irregularsOf(base).includes(word));
}
