/** Tag of a text of which no language is known (BCP 47). */
export const UNDETERMINED = 'und';

/** What is known of the words of a language. All words are given as they are compared: see `fold`. */
export interface Language {
  /** BCP 47 tag; `und` where nothing is known but what holds for every script. */
  tag: string;
  /**
   * The words that a form may be an inflection of; two forms are of one word where their bases meet.
   *
   * @returns candidates, which need not be words; the form itself, in one spelling, is the first of them
   */
  basesOf(form: string): string[];
  /** Other forms of a word that do not begin as it does: `men` for `man`. */
  irregularsOf(form: string): string[];
  /** Tells whether a word only ends like an inflection, or is of another sense than what it seems an inflection of. */
  isWhole(form: string): boolean;
  /** Writes a word in the spelling in which those of one language are compared: British and American English. */
  oneSpelling(form: string): string;
  /** Letters that two words of one family share, `legislative` and `legislation`; 0 where they are of none. */
  familyStem(a: string, b: string): number;
  /** Tells whether a word says nothing of what is looked for. */
  isStopWord(form: string): boolean;
  /** Tells whether a word carries a question or a wish, and says little of the matter. */
  isQuestionWord(form: string): boolean;
  /** Roughly how a word sounds, so that words spelled by ear can be compared; the word itself where nothing is known. */
  soundOf(form: string): string;
  /** A word with other beginnings that sound the same: `kovid` as `covid`. */
  soundingLike(form: string): string[];
  /** A noun phrase with its noun in its other forms, plural or singular; none in a language without a rule for it. */
  nounPhrases(words: readonly string[]): string[][];
  /** The last part of a compound whose first part says less: `sovereignty` of `cybersovereignty`. */
  compoundEnd(form: string): string | undefined;
}

/** A language of which nothing is known: words are compared as they are. */
export const undetermined: Language = {
  tag: UNDETERMINED,
  basesOf: (form) => [form],
  irregularsOf: () => [],
  isWhole: () => false,
  oneSpelling: (form) => form,
  familyStem: () => 0,
  isStopWord: () => false,
  isQuestionWord: () => false,
  soundOf: (form) => form,
  soundingLike: () => [],
  nounPhrases: () => [],
  compoundEnd: () => undefined,
};

/**
 * Tells whether two forms are of one word.
 *
 * @param a, b words as they are compared
 * @param language that they are of
 */
export function isSameWord(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const bases = new Set(language.basesOf(a));
  return language.basesOf(b).some((base) => bases.has(base));
}

/**
 * Makes words easy to look for.
 *
 * @param words with spaces between them
 */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
