import { memo } from './memo.ts';

/** As in `Intl.Segmenter`. */
export interface Segment {
  segment: string;
  index: number;
  isWordLike?: boolean | undefined;
}

export type Granularity = 'grapheme' | 'word' | 'sentence';

/** Simplified rules of UAX #29, without dictionaries: in scripts without spaces each letter is a word. */
const RULES: Record<Granularity, RegExp> = {
  grapheme: /\P{M}?\p{M}+|./gsu,
  word: /[\p{Ideographic}\p{Script=Hiragana}\p{Script=Thai}]\p{M}*|[\p{L}\p{N}_](?:['’.]?[\p{L}\p{M}\p{N}_]|,\p{N})*|./gsu,
  sentence: /.*?(?:[.!?]+[\p{Pe}\p{Pf}"']*\s+|[。！？]+[\p{Pe}\p{Pf}]*)|.+$/gsu,
};

/** Segments a text by UAX #29, with `Intl.Segmenter` where the browser has it. */
export function segmentsOf(text: string, granularity: Granularity, language?: string): Iterable<Segment> {
  return hasDictionaries() ? segmenterOf(granularity)(language).segment(text) : segmentsByRule(text, granularity);
}

const segmenterOf = memo((granularity: Granularity) =>
  memo((language: string | undefined) => new Intl.Segmenter(language, { granularity })),
);

/** True if the browser has dictionaries for scripts without spaces: Firefox does since 125. */
export function hasDictionaries(): boolean {
  return 'Segmenter' in Intl;
}

/** Fallback for browsers without `Intl.Segmenter`. */
export function segmentsByRule(text: string, granularity: Granularity): Segment[] {
  return Array.from(text.matchAll(RULES[granularity]), ({ 0: segment, index }) => ({
    segment,
    index,
    isWordLike: granularity === 'word' ? /[\p{L}\p{N}]/u.test(segment) : undefined,
  }));
}
