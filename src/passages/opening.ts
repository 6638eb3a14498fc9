import { segmentsOf } from '#language/segmenter.ts';
import { foldSpace } from '#lib/words.ts';

/** The beginning of a text. */
export interface Opening {
  /** The author's words, unchanged, from the first on; white space is folded. */
  words: string;
  /** Whether they stop within a sentence, so that an ellipsis is due. */
  isCut: boolean;
}

/**
 * Takes the first sentence of a text, and more sentences where it is very short. A sentence ends where Unicode says so
 * (UAX #29); one that is too long is cut behind a word.
 *
 * @param text plain text
 * @param options language of the text as a BCP 47 tag; how many characters there should be at least, if the text has
 *   them, and how many there may be
 */
export function openingOf(
  text: string,
  { language, atLeast = 1, atMost }: { language: string; atLeast?: number; atMost: number },
): Opening {
  let words = '';
  for (const { segment } of segmentsOf(foldSpace(text), 'sentence', language)) {
    const longer = words + segment;
    // Another sentence is taken only as a whole.
    if (words !== '' && (words.length >= atLeast || longer.trimEnd().length > atMost)) break;
    words = longer;
  }
  words = words.trimEnd();
  if (words.length <= atMost) return { words, isCut: false };
  return { words: cut(words, language, atMost), isCut: true };
}

/** Cuts a sentence behind its last word that fits, and takes away what would stand badly before an ellipsis. */
function cut(sentence: string, language: string, atMost: number): string {
  let end = 0;
  for (const { index, segment, isWordLike } of segmentsOf(sentence, 'word', language)) {
    if (index + segment.length > atMost) break;
    if (isWordLike) end = index + segment.length;
  }
  if (end > 0) return sentence.slice(0, end);
  // One word that is longer than all there may be.
  const signs = [...segmentsOf(sentence, 'grapheme', language)].slice(0, atMost);
  return signs.map(({ segment }) => segment).join('');
}

/**
 * Writes the beginning of a text in one line, with an ellipsis where it was cut.
 *
 * @param opening the beginning
 */
export function inOneLine({ words, isCut }: Opening): string {
  return isCut ? `${words}…` : words;
}
