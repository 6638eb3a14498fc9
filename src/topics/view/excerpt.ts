import { segmentsOf } from '#language/segmenter.ts';
import { countWords } from '#lib/words.ts';
import type { Range } from '#passages/mark-html.ts';

/** Up to how many words a passage is shown whole, and an excerpt grows with what stands around the marked words. */
export const WORDS_OF_EXCERPT = 120;
/** So few words are not worth an ellipsis. */
const LEAST_CUT = 20;
/** Where so large a part is shown, the rest is too. */
const LARGE_PART = 0.7;

interface Sentence extends Range {
  words: number;
  /** Sentences from it to the nearest one with marked words; where none has any, to the first. */
  distance: number;
}

/**
 * Chooses what of a long passage to show: the sentences with marked words, all of them; then those around them, the
 * nearest first, as long as the limit of words allows; without marked words, the first sentences. Sentences are those
 * of Unicode (UAX #29).
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

/** Takes in what is too little to be left out. */
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

/** Joins sentences that stand together. */
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
