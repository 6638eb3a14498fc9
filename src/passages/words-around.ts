import { segmentsOf } from '#language/segmenter.ts';
import { openingOf } from './opening.ts';

/** A place in a text with some of the words around it. */
export interface WordsAround {
  /** The author's words, unchanged; white space is folded. */
  before: string;
  named: string;
  after: string;
  /** Whether the text goes on before and after them, so that an ellipsis is due. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Letters on either side, about: two or three lines of a narrow column. */
const BEFORE = 40;
const AFTER = 60;

/**
 * Takes a place out of a text, with some words on either side of it.
 *
 * @param text plain text, its white space folded
 * @param place its start and end in UTF-16 units; without it, the beginning of the text is taken
 * @param language of the text as a BCP 47 tag
 */
export function wordsAround(
  text: string,
  place: { start: number; end: number } | undefined,
  language: string,
): WordsAround {
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
