import { segmentsOf } from '#language/segmenter.ts';
import { foldSpace } from '#lib/words.ts';

export interface Opening {
  /** The author's words, unchanged; white space is folded. */
  words: string;
  /** True if it stops within a sentence, so that an ellipsis is due. */
  isCut: boolean;
}

/**
 * First sentence of a text, and more where it is shorter than `atLeast` characters; cut behind a word at `atMost`.
 * Sentences end by UAX #29.
 */
export function openingOf(
  text: string,
  { language, atLeast = 1, atMost }: { language: string; atLeast?: number; atMost: number },
): Opening {
  let words = '';
  for (const { segment } of segmentsOf(foldSpace(text), 'sentence', language)) {
    const longer = words + segment;
    // Further sentences are added only whole.
    if (words !== '' && (words.length >= atLeast || longer.trimEnd().length > atMost)) break;
    words = longer;
  }
  words = words.trimEnd();
  if (words.length <= atMost) return { words, isCut: false };
  return { words: cut(words, language, atMost), isCut: true };
}

/** Cuts a sentence behind its last word that fits, without punctuation that looks wrong before an ellipsis. */
function cut(sentence: string, language: string, atMost: number): string {
  let end = 0;
  for (const { index, segment, isWordLike } of segmentsOf(sentence, 'word', language)) {
    if (index + segment.length > atMost) break;
    if (isWordLike) end = index + segment.length;
  }
  if (end > 0) return sentence.slice(0, end);
  // A single word longer than the limit.
  const signs = [...segmentsOf(sentence, 'grapheme', language)].slice(0, atMost);
  return signs.map(({ segment }) => segment).join('');
}

export function inOneLine({ words, isCut }: Opening): string {
  return isCut ? `${words}…` : words;
}
