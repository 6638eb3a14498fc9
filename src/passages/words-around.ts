import type { Range } from '#language/group.ts';
import { segmentsOf } from '#language/segmenter.ts';
import { openingOf } from './opening.ts';

/** A place in a text with its context. */
export interface WordsAround {
  /** The author's words, unchanged; white space is folded. */
  before: string;
  named: string;
  after: string;
  /** True if the text goes on, so that an ellipsis is due. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Characters on either side: two or three lines of a narrow column. */
const BEFORE = 40;
const AFTER = 60;

/** Context of a place in a text; without a place, the beginning of the text. */
export function wordsAround(text: string, place: Range | undefined, language: string): WordsAround {
  if (!place) {
    const { words, isCut } = openingOf(text, { language, atMost: BEFORE + AFTER });
    return { before: words, named: '', after: '', isCutBefore: false, isCutAfter: isCut };
  }
  const words = [...segmentsOf(text, 'word', language)].filter(({ isWordLike }) => isWordLike);
  const first = words.find(({ index }) => index >= place.start - BEFORE);
  const last = words.findLast(({ index, segment }) => index + segment.length <= place.end + AFTER);
  const start = place.start <= BEFORE ? 0 : Math.min(first?.index ?? 0, place.start);
  const isCutAfter = text.length > place.end + AFTER;
  const end = isCutAfter ? Math.max(last ? last.index + last.segment.length : 0, place.end) : text.length;
  return {
    before: text.slice(start, place.start),
    named: text.slice(place.start, place.end),
    after: text.slice(place.end, end),
    isCutBefore: start > 0,
    isCutAfter,
  };
}
