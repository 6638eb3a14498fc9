import { segmentsOf } from '#language/segmenter.ts';
import { countWords } from '#lib/words.ts';
import type { Range } from '#language/group.ts';

/** Length up to which a passage is shown whole, and to which an excerpt grows. */
export const WORDS_OF_EXCERPT = 120;
/** Shorter gaps are not worth an ellipsis. */
const LEAST_CUT = 20;
/** From this share on the whole is shown. */
const LARGE_PART = 0.7;

interface Sentence extends Range {
  words: number;
  /** Sentences to the nearest marked one, or to the first where none is marked. */
  distance: number;
}

/**
 * Extract of a long passage: all sentences (UAX #29) with marked words, then those nearest to them up to the limit;
 * without marked words, the first ones. Undefined where the whole passage is shown.
 */
export function excerptOf(text: string, language: string, places: readonly Range[]): Range[] | undefined {
  if (countWords(text, language) <= WORDS_OF_EXCERPT) return undefined;
  const sentences = sentencesOf(text, language, places);
  const chosen = new Set(sentences.filter(({ distance }) => distance === 0));
  let words = sum(chosen);
  for (const sentence of sentences.toSorted((a, b) => a.distance - b.distance)) {
    if (chosen.has(sentence)) continue;
    if (words + sentence.words > WORDS_OF_EXCERPT) break;
    chosen.add(sentence);
    words += sentence.words;
  }
  const shown = withSmallGaps(sentences, chosen);
  return sum(shown) >= LARGE_PART * sum(sentences) ? undefined : rangesOf(sentences, shown);
}

function sentencesOf(text: string, language: string, places: readonly Range[]): Sentence[] {
  const sentences = [...segmentsOf(text, 'sentence', language)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.trimEnd().length,
    words: countWords(segment, language),
  }));
  const marked = sentences.flatMap(({ start, end }, index) =>
    places.some((place) => place.start < end && start < place.end) ? [index] : [],
  );
  const centres = marked.length > 0 ? marked : [0];
  return sentences.map((sentence, index) => ({
    ...sentence,
    distance: Math.min(...centres.map((centre) => Math.abs(centre - index))),
  }));
}

function withSmallGaps(sentences: readonly Sentence[], chosen: ReadonlySet<Sentence>): Set<Sentence> {
  const shown = new Set(chosen);
  let gap: Sentence[] = [];
  for (const sentence of [...sentences, undefined]) {
    if (sentence && !chosen.has(sentence)) gap.push(sentence);
    else {
      if (sum(gap) < LEAST_CUT) for (const one of gap) shown.add(one);
      gap = [];
    }
  }
  return shown;
}

function rangesOf(sentences: readonly Sentence[], shown: ReadonlySet<Sentence>): Range[] {
  const ranges: Range[] = [];
  sentences.forEach((sentence, index) => {
    if (!shown.has(sentence)) return;
    const before = sentences[index - 1];
    const last = ranges.at(-1);
    if (last && before && shown.has(before)) last.end = sentence.end;
    else ranges.push({ start: sentence.start, end: sentence.end });
  });
  return ranges;
}

function sum(sentences: Iterable<Sentence>): number {
  return [...sentences].reduce((all, { words }) => all + words, 0);
}
