import { isLetterWord } from '#language/scripts.ts';
import type { FindSynonyms } from '../index/synonyms.ts';
import { correct } from './typos.ts';
import { candidatesFor, divide, PART } from './unknown-words.ts';
import { ANY_WORD, cellsOf, isOfLetters } from '../index/terms.ts';
import { formsOf } from '#language/segment.ts';
import type { Words } from '../index/word-list.ts';
import type { QueryWord } from './query.ts';

/** A variant of a word with its confidence; 1 for the word as typed. */
export interface WeightedForm {
  form: string;
  weight: number;
}

/** How an option was derived. */
export type OptionKind = 'word' | 'family' | 'completion' | 'compound' | 'division' | 'synonym' | 'near' | 'correction';

/** One way to match a concept: a word or a phrase. */
export interface Option {
  kind: OptionKind;
  /** Text for notices to the reader. */
  label: string;
  /** For each word of the phrase, its variants. */
  row: WeightedForm[][];
  weight: number;
}

/** Everything known about words, for expansion. */
export interface Vocabulary {
  words: Words;
  synonyms: FindSynonyms;
  /** Words of the essays near in meaning to an unknown word or pair of words; see `near-words.ts`. */
  near: (typed: string) => readonly string[];
  /** Spelling variants of a Chinese or Japanese word; see `hanVariants`. */
  variants: (form: string) => readonly string[];
  /** Whether unknown words are corrected. */
  corrects: boolean;
}

const INFLECTED = 0.9;
const FAMILY = 0.75;
const COMPLETED = 0.85;
const COMPOUND = 0.7;
const DIVIDED = 0.9;
const SYNONYM = 0.5;
const NEAR = 0.4;
const CORRECTED = 0.9;

/** Shortest prefix to complete, and number of completions tried, the most frequent first. */
const COMPLETED_FROM = 3;
const COMPLETIONS = 12;

/** Expands a word, itself first; empty where the essays have nothing similar. `open`: it may be incomplete. */
export function wordOptions(form: string, open: boolean, vocabulary: Vocabulary): Option[] {
  const { words, synonyms, corrects } = vocabulary;
  const options = knownOptions(form, open, vocabulary);
  const others = synonymOptions(synonyms([form]), words);
  if (options.length + others.length > 0) return [...options, ...others];
  // What a dictionary knows is no slip.
  const near = nearOptions(form, vocabulary);
  if (near.length > 0 || !corrects) return near;

  const meant = correct(form, candidatesFor(form, words), words.language);
  if (meant === undefined) return [];
  return [
    ...optionsFor('correction', meant, CORRECTED, [row(meant, words)]),
    ...knownOptions(meant, false, vocabulary).filter(({ kind }) => kind === 'compound'),
    ...synonymOptions(synonyms([meant]), words),
  ];
}

/** Expands a word of a script without spaces to its letters in a row. The word lists do not have them. */
export function letterOptions({ form, forms }: QueryWord, { synonyms, words, variants }: Vocabulary): Option[] {
  const ways = [forms, ...variants(form).map(formsOf)].flatMap((letters) =>
    optionsFor('word', form, 1, cellsOf(letters).map(only)),
  );
  return [...ways, ...synonymOptions(synonyms(forms), words)];
}

function only(form: string): WeightedForm[] {
  return [{ form, weight: 1 }];
}

/** The word with its inflections, compounds and completions; else its family; else its parts. */
function knownOptions(form: string, open: boolean, { words }: Vocabulary): Option[] {
  const same = row(form, words);
  const options = optionsFor('word', form, 1, [same]);
  const compounds = [...new Set([form, ...same.map((one) => one.form)].flatMap((one) => words.endingIn(one)))];
  for (const compound of compounds) options.push(...optionsFor('compound', compound, COMPOUND, [row(compound, words)]));
  // A word that is complete already is not taken for the beginning of another.
  if (open && same.length === 0 && form.length >= COMPLETED_FROM) {
    for (const one of completionsOf(form, words)) {
      options.push(...optionsFor('completion', one, COMPLETED, [[{ form: one, weight: 1 }]]));
    }
  }
  if (options.length > 0) return options;

  const family = familyOf(form, words);
  if (family.length > 0) {
    return optionsFor('family', family[0] ?? form, FAMILY, [family.map((one) => ({ form: one, weight: 1 }))]);
  }
  const parts = divide(form, words);
  return parts
    ? optionsFor(
        'division',
        parts.join(' '),
        DIVIDED,
        parts.map((part) => row(part, words)),
      )
    : [];
}

export function synonymOptions(phrases: readonly string[], words: Words): Option[] {
  return phrases.flatMap((phrase) =>
    optionsFor(
      'synonym',
      phrase,
      SYNONYM,
      cellsOf(formsOf(phrase)).map((cell) => rowOrFamily(cell, words)),
    ),
  );
}

export function hasUnknown(forms: readonly string[], words: Words): boolean {
  return forms.some((form) => words.sameWord(form).length === 0);
}

/** Corrects unknown words that look like typos, so that names of topics are recognised in spite of them. */
export function meantBy(words: readonly QueryWord[], vocabulary: Vocabulary): QueryWord[] {
  return words.map((word) => {
    const { form, forms } = word;
    if (isLetterWord(forms[0] ?? '') || !hasUnknown([form], vocabulary.words)) return word;
    const [first] = wordOptions(form, false, vocabulary);
    return first?.kind === 'correction' ? { ...word, form: first.label, forms: [first.label] } : word;
  });
}

/** Options near in meaning to a word or a pair of words that no essay has. */
export function nearOptions(typed: string, { near, words }: Vocabulary): Option[] {
  return near(typed).flatMap((phrase) =>
    optionsFor(
      'near',
      phrase,
      NEAR,
      phrase.split(' ').map((form) => row(form, words)),
    ),
  );
}

/** Two or three words written as one: `cyber security` as `cybersecurity`. */
export function joinedOptions(forms: readonly string[], words: Words): Option[] {
  const joined = forms.join('');
  if (forms.length > 3 || joined.length < 2 * PART) return [];
  // A word of function at the end inflects nothing: `america in` is not `americains`.
  const mayInflect = !words.language.isStopWord(forms.at(-1) ?? '');
  const same = words.sameWord(joined).filter((one) => mayInflect || one === joined);
  return optionsFor('compound', same[0] ?? joined, COMPOUND, [weigh(joined, same)]);
}

/** An option, if each word of its phrase has a variant. */
export function optionsFor(kind: OptionKind, label: string, weight: number, slots: WeightedForm[][]): Option[] {
  return slots.every((slot) => slot.length > 0) ? [{ kind, label, row: slots, weight }] : [];
}

/** Variants of a word that occur in the essays. `alone`: without inflections, as in quotation marks. */
export function row(form: string, words: Words, alone = false): WeightedForm[] {
  if (alone) return words.count(form) > 0 ? [{ form, weight: 1 }] : [];
  return weigh(form, words.sameWord(form));
}

function weigh(form: string, same: readonly string[]): WeightedForm[] {
  return same.map((one) => ({ form: one, weight: one === form ? 1 : INFLECTED }));
}

function rowOrFamily(form: string, words: Words): WeightedForm[] {
  if (form === ANY_WORD || isOfLetters(form)) return [{ form, weight: 1 }];
  const same = row(form, words);
  return same.length > 0 ? same : familyOf(form, words).map((one) => ({ form: one, weight: FAMILY }));
}

function completionsOf(form: string, words: Words): string[] {
  return [...words.near(form)]
    .filter(([other]) => other.startsWith(form) && other !== form)
    .sort(([a, x], [b, y]) => y - x || a.length - b.length)
    .slice(0, COMPLETIONS)
    .map(([other]) => other);
}

/** Known words with the longest common stem. */
function familyOf(form: string, words: Words): string[] {
  const stems = [...words.near(form)].map(([other]) => ({ other, stem: words.language.familyStem(form, other) }));
  const longest = Math.max(0, ...stems.map(({ stem }) => stem));
  return longest === 0 ? [] : stems.filter(({ stem }) => stem === longest).map(({ other }) => other);
}
