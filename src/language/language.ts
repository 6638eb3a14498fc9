/** BCP 47 tag of a text in an unknown language. */
export const UNDETERMINED = 'und';

/** Rules of a language. All words are normalised: see `fold`. */
export interface Language {
  /** BCP 47 tag; `und` for the rules of every script alone. */
  tag: string;
  /**
   * Candidate bases of a form, which need not be words; first the form itself in one spelling. Two forms belong
   * together where their bases meet.
   */
  basesOf(form: string): string[];
  /** Forms with another beginning: `men` for `man`. */
  irregularsOf(form: string): string[];
  /** True if a word only looks inflected, or means something else than its base. */
  isWhole(form: string): boolean;
  /** Maps spellings of one word to one key: British and American English. */
  oneSpelling(form: string): string;
  /** Length of the common stem of two words of one family, `legislative` and `legislation`; 0 where unrelated. */
  familyStem(a: string, b: string): number;
  isStopWord(form: string): boolean;
  /** True if a word puts a question or a wish and says little of its matter. */
  isQuestionWord(form: string): boolean;
  /** Phonetic code; the word itself where nothing is known. */
  soundOf(form: string): string;
  /** Spellings with another beginning of the same sound: `kovid` as `covid`. */
  soundingLike(form: string): string[];
  /** A noun phrase with its noun in its other forms; none in a language without a rule for it. */
  nounPhrases(words: readonly string[]): string[][];
  /** Last part of a compound, where it is the specific one: `sovereignty` of `cybersovereignty`. */
  compoundEnd(form: string): string | undefined;
}

/** Rules where the language is unknown: words are compared as they are. */
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

export function isSameWord(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const bases = new Set(language.basesOf(a));
  return language.basesOf(b).some((base) => bases.has(base));
}

/** Makes a language of its words, normalised and separated by spaces, and of the rules that it has. */
export function languageFrom(
  { tag, stopWords, questionWords }: Record<'tag' | 'stopWords' | 'questionWords', string>,
  rules: Partial<Language> = {},
): Language {
  const [stop, question] = [stopWords, questionWords].map((words) => new Set(words.split(/\s+/u)));
  return {
    ...undetermined,
    tag,
    isStopWord: (form) => stop?.has(form) === true,
    isQuestionWord: (form) => question?.has(form) === true,
    ...rules,
  };
}
