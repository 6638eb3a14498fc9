import { isLetterWord } from '#language/scripts.ts';
import type { FindSynonyms } from '../index/synonyms.ts';
import { correct } from './typos.ts';
import { candidatesFor, divide, PART } from './unknown-words.ts';
import { ANY_WORD, cellsOf, isOfLetters } from '../index/terms.ts';
import { formsOf } from '#language/segment.ts';
import type { Words } from '../index/word-list.ts';
import type { QueryWord } from './query.ts';

/** A form of a word, and how sure it is to be what was meant: 1 for the word as it was typed. */
export interface WeightedForm {
  form: string;
  weight: number;
}

/** How an option came about. */
export type OptionKind = 'word' | 'family' | 'completion' | 'compound' | 'division' | 'synonym' | 'near' | 'correction';

/** One way to find what was meant: a word, or words in a row. */
export interface Option {
  kind: OptionKind;
  /** What stands for it in a sentence to the reader. */
  label: string;
  /** For each word in the row, the forms that it may have. */
  row: WeightedForm[][];
  weight: number;
}

/** What is needed to find other forms of what a reader typed. */
export interface Vocabulary {
  words: Words;
  synonyms: FindSynonyms;
  /** Words near in meaning to one, or to two with a space between them, that no text has; see `near-words.ts`. */
  near: (typed: string) => readonly string[];
  /** Other ways to write a word of Chinese or Japanese; see `hanVariants`. */
  variants: (form: string) => readonly string[];
  /** Whether words that no text has are corrected. */
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

/** Letters that a word must have to be completed, and how many completions are tried, those of most passages first. */
const COMPLETED_FROM = 3;
const COMPLETIONS = 12;

/**
 * Finds the ways in which the essays may say a word.
 *
 * @param form the word as it is compared
 * @param open whether it may be the beginning of a longer one
 * @param vocabulary the words of the essays, and the editor's synonyms
 * @returns the word itself first; none where the essays have nothing like it
 */
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

/**
 * Finds a word of a script without spaces: its letters in a row. Whether there are any shows in the index.
 *
 * @param word of the query
 * @param vocabulary the editor's synonyms
 */
export function letterOptions({ form, forms }: QueryWord, { synonyms, words, variants }: Vocabulary): Option[] {
  const ways = [forms, ...variants(form).map(formsOf)].flatMap((letters) =>
    optionsFor('word', form, 1, cellsOf(letters).map(only)),
  );
  return [...ways, ...synonymOptions(synonyms(forms), words)];
}

function only(form: string): WeightedForm[] {
  return [{ form, weight: 1 }];
}

/** The word, its relatives, what it may be the beginning or the end of, and its parts. */
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

/**
 * The editor's other words for something, as ways to find it.
 *
 * @param phrases as the editor wrote them
 * @param words of the essays
 */
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

/**
 * Tells whether no text has one of some words.
 *
 * @param forms the words, as they are compared
 * @param words of the essays
 */
export function hasUnknown(forms: readonly string[], words: Words): boolean {
  return forms.some((form) => words.sameWord(form).length === 0);
}

/**
 * The words that were meant: another one where no text has a word and it looks like a slip. So the names of things are
 * known in spite of slips.
 *
 * @param words of the query
 * @param vocabulary the words of the essays
 */
export function meantBy(words: readonly QueryWord[], vocabulary: Vocabulary): QueryWord[] {
  return words.map((word) => {
    const { form, forms } = word;
    if (isLetterWord(forms[0] ?? '') || !hasUnknown([form], vocabulary.words)) return word;
    const [first] = wordOptions(form, false, vocabulary);
    return first?.kind === 'correction' ? { ...word, form: first.label, forms: [first.label] } : word;
  });
}

/**
 * Words near in meaning to what no text has.
 *
 * @param typed a word as it is compared, or two with a space between them
 * @param vocabulary the words of the essays, and what is near to others
 */
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

/**
 * What two or three words are when they are written as one: `cyber security` as `cybersecurity`.
 *
 * @param forms the words, as they are compared
 * @param words of the essays
 */
export function joinedOptions(forms: readonly string[], words: Words): Option[] {
  const joined = forms.join('');
  if (forms.length > 3 || joined.length < 2 * PART) return [];
  // A word of function at the end inflects nothing: `america in` is not `americains`.
  const mayInflect = !words.language.isStopWord(forms.at(-1) ?? '');
  const same = words.sameWord(joined).filter((one) => mayInflect || one === joined);
  return optionsFor('compound', same[0] ?? joined, COMPOUND, [weigh(joined, same)]);
}

/**
 * An option, if there is a form for each word of its row.
 *
 * @returns the option, or nothing
 */
export function optionsFor(kind: OptionKind, label: string, weight: number, slots: WeightedForm[][]): Option[] {
  return slots.every((slot) => slot.length > 0) ? [{ kind, label, row: slots, weight }] : [];
}

/**
 * The forms of a word that the essays have.
 *
 * @param form the word as it is compared
 * @param words of the essays
 * @param alone whether only the very form counts, as in quotation marks
 */
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

/** The words that have most letters in common with one, besides an ending. */
function familyOf(form: string, words: Words): string[] {
  const stems = [...words.near(form)].map(([other]) => ({ other, stem: words.language.familyStem(form, other) }));
  const longest = Math.max(0, ...stems.map(({ stem }) => stem));
  return longest === 0 ? [] : stems.filter(({ stem }) => stem === longest).map(({ other }) => other);
}
