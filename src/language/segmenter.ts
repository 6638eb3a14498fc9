/** A part of a text, as `Intl.Segmenter` gives it. */
export interface Segment {
  segment: string;
  /** Where it begins, in UTF-16 units. */
  index: number;
  /** Of words: whether it has letters or digits. */
  isWordLike?: boolean | undefined;
}

/** What a text is cut into. */
export type Granularity = 'grapheme' | 'word' | 'sentence';

/** The rules of Unicode (UAX #29) in short, without its dictionaries: in scripts without spaces each letter is a word. */
const RULES: Record<Granularity, RegExp> = {
  grapheme: /\P{M}?\p{M}+|./gsu,
  word: /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Thai}]\p{M}*|[\p{L}\p{N}_](?:['’.]?[\p{L}\p{M}\p{N}_]|,\p{N})*|./gsu,
  sentence: /.*?(?:[.!?]+[\p{Pe}\p{Pf}"']*\s+|[。！？]+[\p{Pe}\p{Pf}]*)|.+$/gsu,
};

/**
 * Cuts a text by the rules of Unicode (UAX #29), as well as the browser knows them.
 *
 * @param text any text
 * @param granularity what it is cut into
 * @param language of the text, as a BCP 47 tag; that of the browser, where it is left out
 * @returns the parts, which make the whole text
 */
export function segmentsOf(text: string, granularity: Granularity, language?: string): Iterable<Segment> {
  return hasDictionaries()
    ? new Intl.Segmenter(language, { granularity }).segment(text)
    : segmentsByRule(text, granularity);
}

/** Whether the browser knows the words of scripts without spaces: Firefox does since 125. */
export function hasDictionaries(): boolean {
  return 'Segmenter' in Intl;
}

/** Cuts a text as `segmentsOf` does, where the browser cannot. */
export function segmentsByRule(text: string, granularity: Granularity): Segment[] {
  return Array.from(text.matchAll(RULES[granularity]), ({ 0: segment, index }) => ({
    segment,
    index,
    isWordLike: granularity === 'word' ? /[\p{L}\p{N}]/u.test(segment) : undefined,
  }));
}
