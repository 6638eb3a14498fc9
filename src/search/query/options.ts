import { isLetterWord } from '#language/scripts.ts';
import { formsOf } from '#language/segment.ts';
import type { FindSynonyms } from '../index/synonyms.ts';
import { ANY_WORD, cellsOf, isOfLetters } from '../index/terms.ts';
import type { Words } from '../index/word-list.ts';
import type { QueryWord } from './query.ts';
import { candidatesFor, correct, divide, PART } from './spelling.ts';

/** A variant of a word with its confidence; 1 for the word as typed. */
export interface WeightedForm {
  form: string;
  weight: number;
}

/** Weight of an option by its derivation. */
const WEIGHTS = {
  word: 1,
  family: 0.75,
  completion: 0.85,
  compound: 0.7,
  division: 0.9,
  synonym: 0.5,
  near: 0.4,
  correction: 0.9,
};
/** Confidence in another form of a word. */
export const INFLECTED = 0.9;

export type OptionKind = keyof typeof WEIGHTS;

/** One way to match a concept: a word or a phrase. */
export interface Option {
  kind: OptionKind;
  /** Text for notices to the reader. */
  label: string;
  /** For each word of the phrase, its variants. */
  phrase: WeightedForm[][];
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
  /** True if unknown words are corrected. */
  corrects: boolean;
}

/** Shortest prefix to complete, and number of completions tried, the most frequent first. */
export const COMPLETED_FROM = 3;
const COMPLETIONS = 12;

/** Expands a word, itself first; empty where the essays have nothing similar. `open`: it may be incomplete. */
export function wordOptions(form: string, open: boolean, vocabulary: Vocabulary): Option[] {
  const { words, synonyms, corrects } = vocabulary;
  const options = [...knownOptions(form, open, vocabulary), ...synonymOptions(synonyms([form]), words)];
  if (options.length > 0) return options;
  // A word in a dictionary is no typo.
  const near = nearOptions(form, vocabulary);
  if (near.length > 0 || !corrects) return near;
  const meant = correct(form, candidatesFor(form, words), words.language);
  if (meant === undefined) return [];
  return [
    ...optionsFor('correction', meant, [variantsOf(meant, words)]),
    ...knownOptions(meant, false, vocabulary).filter(({ kind }) => kind === 'compound'),
    ...synonymOptions(synonyms([meant]), words),
  ];
}

/** Expands a word of a script without spaces to its letters in a row. The word lists do not have them. */
export function letterOptions({ form, forms }: QueryWord, { synonyms, words, variants }: Vocabulary): Option[] {
  const spellings = [forms, ...variants(form).map(formsOf)];
  return [
    ...spellings.flatMap((letters) => optionsFor('word', form, cellsOf(letters).map(literal))),
    ...synonymOptions(synonyms(forms), words),
  ];
}

/** The word with its inflections, compounds and completions; else its family; else its parts. */
function knownOptions(form: string, open: boolean, { words }: Vocabulary): Option[] {
  const same = variantsOf(form, words);
  const compounds = new Set([form, ...same.map((one) => one.form)].flatMap((one) => words.endingIn(one)));
  // A complete word is not the beginning of another.
  const completions = open && same.length === 0 && form.length >= COMPLETED_FROM ? completionsOf(form, words) : [];
  const options = [
    ...optionsFor('word', form, [same]),
    ...[...compounds].flatMap((compound) => optionsFor('compound', compound, [variantsOf(compound, words)])),
    ...completions.flatMap((completion) => optionsFor('completion', completion, [literal(completion)])),
  ];
  if (options.length > 0) return options;
  const family = familyOf(form, words);
  if (family.length > 0) return optionsFor('family', family[0] ?? form, [family.flatMap(literal)]);
  const parts = divide(form, words);
  return parts ? phraseOptions('division', parts.join(' '), parts, (part) => variantsOf(part, words)) : [];
}

export function synonymOptions(phrases: readonly string[], words: Words): Option[] {
  return phrases.flatMap((phrase) =>
    phraseOptions('synonym', phrase, cellsOf(formsOf(phrase)), (cell) => variantsOrFamily(cell, words)),
  );
}

/** True if the essays lack one of some words. Stop words are never missed; word lists have no letters of scripts without spaces. */
export function hasUnknown(typed: readonly QueryWord[], words: Words): boolean {
  return typed.some(({ form, counts }) => counts && !isLetterWord(form) && words.sameWord(form).length === 0);
}

/** Corrects unknown words that look like typos, so that names of topics are recognised in spite of them. */
export function meantBy(words: readonly QueryWord[], vocabulary: Vocabulary): QueryWord[] {
  return words.map((word) => {
    if (!vocabulary.corrects || !hasUnknown([word], vocabulary.words)) return word;
    const [first] = wordOptions(word.form, false, vocabulary);
    return first?.kind === 'correction' ? { ...word, form: first.label, forms: [first.label] } : word;
  });
}

/** Options near in meaning to a word or a pair of words that no essay has. */
export function nearOptions(typed: string, { near, words }: Vocabulary): Option[] {
  return near(typed).flatMap((phrase) =>
    phraseOptions('near', phrase, phrase.split(' '), (form) => variantsOf(form, words)),
  );
}

/** Two or three words written as one: `cyber security` as `cybersecurity`. */
export function joinedOptions(forms: readonly string[], words: Words): Option[] {
  const joined = forms.join('');
  if (forms.length > 3 || joined.length < 2 * PART) return [];
  // A stop word at the end inflects nothing: `america in` is not `americains`.
  const mayInflect = !words.language.isStopWord(forms.at(-1) ?? '');
  const same = words.sameWord(joined).filter((one) => mayInflect || one === joined);
  return optionsFor('compound', same[0] ?? joined, [weigh(joined, same)]);
}

/** An option, if each word of its phrase has a variant. */
export function optionsFor(kind: OptionKind, label: string, phrase: WeightedForm[][]): Option[] {
  return phrase.every((variants) => variants.length > 0) ? [{ kind, label, phrase, weight: WEIGHTS[kind] }] : [];
}

function phraseOptions(
  kind: OptionKind,
  label: string,
  forms: readonly string[],
  variants: (form: string) => WeightedForm[],
): Option[] {
  return optionsFor(kind, label, forms.map(variants));
}

function literal(form: string): WeightedForm[] {
  return [{ form, weight: 1 }];
}

/** Inflections and spellings of a word that occur in the essays. */
function variantsOf(form: string, words: Words): WeightedForm[] {
  return weigh(form, words.sameWord(form));
}

/** The word itself, if it occurs in the essays. */
export function exactly(form: string, words: Words): WeightedForm[] {
  return words.count(form) > 0 ? literal(form) : [];
}

function weigh(form: string, same: readonly string[]): WeightedForm[] {
  return same.map((one) => ({ form: one, weight: one === form ? 1 : INFLECTED }));
}

function variantsOrFamily(form: string, words: Words): WeightedForm[] {
  if (form === ANY_WORD || isOfLetters(form)) return literal(form);
  const same = variantsOf(form, words);
  return same.length > 0 ? same : familyOf(form, words).map((one) => ({ form: one, weight: WEIGHTS.family }));
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
