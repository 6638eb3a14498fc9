import { familyStem } from './forms.ts';
import type { QueryWord } from './query.ts';
import { LONGEST_PHRASE, type FindSynonyms } from './synonyms.ts';
import { formsOf } from './text.ts';
import { correct } from './typos.ts';
import type { Words } from './word-list.ts';

/** A form of a word, and how sure it is to be what was meant: 1 for the word as it was typed. */
export interface WeightedForm {
  form: string;
  weight: number;
}

/** How an option came about. */
export type OptionKind = 'word' | 'family' | 'completion' | 'compound' | 'division' | 'synonym' | 'correction';

/** One way to find what was meant: a word, or words in a row. */
export interface Option {
  kind: OptionKind;
  /** What stands for it in a sentence to the reader. */
  label: string;
  /** For each word in the row, the forms that it may have. */
  row: WeightedForm[][];
  weight: number;
}

/** Something that the reader looks for, with all the ways to find it. */
export interface Concept {
  /** As it was typed. */
  typed: string;
  /** Places of its words in the query. */
  at: number[];
  options: Option[];
  /** The words of a compound or a phrase, each by itself. */
  parts: Concept[];
}

/** What is needed to find other forms of what a reader typed. */
export interface Vocabulary {
  words: Words;
  synonyms: FindSynonyms;
  /** Whether words that no text has are corrected. */
  corrects: boolean;
}

const INFLECTED = 0.9;
const FAMILY = 0.75;
const COMPLETED = 0.85;
const COMPOUND = 0.7;
const DIVIDED = 0.9;
const SYNONYM = 0.5;
const CORRECTED = 0.9;

/** Letters that a word must have to be completed, and how many completions are tried, those of most passages first. */
const COMPLETED_FROM = 3;
const COMPLETIONS = 12;
/** Letters that a part of a compound must have. */
const PART = 3;

/**
 * Finds the ways in which the essays may say what a reader typed.
 *
 * @param words the words of the query
 * @param options `open`: the last word may be incomplete; `exact`: forms that stand for themselves alone, as in quotes
 * @param vocabulary the words of the essays, and the editor's synonyms
 * @returns concepts in the order of the query; one without options and parts is in no essay
 */
export function expand(
  words: readonly QueryWord[],
  { open, exact }: { open: boolean; exact: ReadonlySet<string> },
  vocabulary: Vocabulary,
): Concept[] {
  const concepts: Concept[] = [];
  const single = (index: number): Concept => {
    const word = words[index];
    if (!word) throw new RangeError(`There is no word ${index} in the query.`);
    const last = open && index === words.length - 1;
    return {
      typed: word.typed,
      at: [index],
      options: exact.has(word.form)
        ? optionsFor('word', word.form, 1, [row(word.form, vocabulary.words, true)])
        : wordOptions(word.form, last, vocabulary),
      parts: [],
    };
  };
  for (let index = 0; index < words.length;) {
    const span = exact.has(words[index]?.form ?? '') ? undefined : findSpan(words, index, vocabulary);
    const length = span?.length ?? 1;
    const counting = Array.from({ length }, (_, offset) => index + offset).filter((at) => words[at]?.counts);
    if (span && counting.length > 0) {
      const typed = words
        .slice(index, index + length)
        .map((word) => word.typed)
        .join(' ');
      concepts.push({ typed, at: counting, options: span.options, parts: counting.map(single) });
    } else if (counting.length > 0) {
      concepts.push(single(index));
    }
    index += length;
  }
  return concepts;
}

/** The longest row of words from a place on that is a phrase with synonyms, or a compound in parts. */
function findSpan(
  words: readonly QueryWord[],
  start: number,
  { words: list, synonyms }: Vocabulary,
): { length: number; options: Option[] } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - start); length > 1; length -= 1) {
    const forms = words.slice(start, start + length).map(({ form }) => form);
    const options = synonymOptions(synonyms(forms), list);
    const joined = forms.join('');
    if (length <= 3 && joined.length >= 2 * PART) {
      const hyphenated = words.slice(start, start + length - 1).every(({ joinsNext }) => joinsNext);
      const same = list.sameWord(joined);
      if (same.length > 0) options.push(...optionsFor('compound', same[0] ?? joined, COMPOUND, [weigh(joined, same)]));
      if (hyphenated) options.push(...synonymOptions(synonyms([joined]), list));
    }
    if (options.length > 0) return { length, options };
  }
  return undefined;
}

function wordOptions(form: string, open: boolean, vocabulary: Vocabulary): Option[] {
  const { words, synonyms, corrects } = vocabulary;
  const options = knownOptions(form, open, vocabulary);
  const others = synonymOptions(synonyms([form]), words);
  if (options.length + others.length > 0 || !corrects) return [...options, ...others];

  const meant = correct(form, candidatesFor(form, words));
  if (meant === undefined) return [];
  return [
    ...optionsFor('correction', meant, CORRECTED, [row(meant, words)]),
    ...knownOptions(meant, false, vocabulary).filter(({ kind }) => kind === 'compound'),
    ...synonymOptions(synonyms([meant]), words),
  ];
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

function synonymOptions(phrases: readonly string[], words: Words): Option[] {
  return phrases.flatMap((phrase) =>
    optionsFor(
      'synonym',
      phrase,
      SYNONYM,
      formsOf(phrase).map((form) => rowOrFamily(form, words)),
    ),
  );
}

/** An option, if there is a form for each word of its row. */
function optionsFor(kind: OptionKind, label: string, weight: number, slots: WeightedForm[][]): Option[] {
  return slots.every((slot) => slot.length > 0) ? [{ kind, label, row: slots, weight }] : [];
}

function row(form: string, words: Words, alone = false): WeightedForm[] {
  if (alone) return words.count(form) > 0 ? [{ form, weight: 1 }] : [];
  return weigh(form, words.sameWord(form));
}

function weigh(form: string, same: readonly string[]): WeightedForm[] {
  return same.map((one) => ({ form: one, weight: one === form ? 1 : INFLECTED }));
}

function rowOrFamily(form: string, words: Words): WeightedForm[] {
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
  const stems = [...words.near(form)].map(([other]) => ({ other, stem: familyStem(form, other) }));
  const longest = Math.max(0, ...stems.map(({ stem }) => stem));
  return longest === 0 ? [] : stems.filter(({ stem }) => stem === longest).map(({ other }) => other);
}

/** Two words of the essays that make up a word together. */
function divide(form: string, words: Words): [string, string] | undefined {
  let best: [string, string] | undefined;
  let most = 0;
  for (const [first, second] of divisionsOf(form)) {
    const count = Math.min(words.count(first), words.sameWord(second).length);
    if (count > most) [best, most] = [[first, second], count];
  }
  return best;
}

function divisionsOf(form: string): [string, string][] {
  const letters = [...form];
  return letters.slice(0, Math.max(0, letters.length - 2 * PART + 1)).map((_, index) => {
    const cut = PART + index;
    return [letters.slice(0, cut).join(''), letters.slice(cut).join('')];
  });
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

function candidatesFor(form: string, words: Words): Map<string, number> {
  return new Map([form, ...soundingLike(form)].flatMap((one) => [...words.near(one)]));
}

function soundingLike(form: string): string[] {
  return BEGINNINGS.filter(([pattern]) => pattern.test(form)).map(([pattern, other]) => form.replace(pattern, other));
}

/**
 * The forms whose lists of words `expand` looks into, before and after it is known which words the essays have.
 *
 * @param words the words of the query
 * @param vocabulary what has been loaded so far
 * @returns forms; with nothing loaded yet, the words and what may stand for them; then also what helps with those that
 *   no text has
 */
export function formsToLoad(words: readonly QueryWord[], { words: list, synonyms }: Vocabulary): string[] {
  const found = new Set<string>();
  words.forEach(({ form, counts }, index) => {
    if (counts) found.add(form);
    for (let length = 1; length <= LONGEST_PHRASE && index + length <= words.length; length += 1) {
      const forms = words.slice(index, index + length).map((word) => word.form);
      for (const phrase of synonyms(forms)) for (const other of formsOf(phrase)) found.add(other);
    }
    const next = words[index + 1]?.form;
    if (next !== undefined) found.add(form + next);
    if (!counts || list.sameWord(form).length > 0) return;
    for (const other of soundingLike(form)) found.add(other);
    for (const [first, second] of divisionsOf(form)) if (list.count(first) > 0) found.add(second);
  });
  return [...found];
}
