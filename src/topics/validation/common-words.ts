import { EVERYWHERE, OTHER_SENSES } from '#language/en/common-words.ts';
import { isStopWord } from '#language/en/stop-words.ts';
import { english } from '#language/en.ts';
import { fold } from '#language/fold.ts';
import { inflectionsOf, isInCapitals, keyOf, keysOf, wordsIn } from '../names.ts';

const SENSES = new Map([
  ...EVERYWHERE.map((word) => [keyOf(word, english), 'nearly every text has it, whatever it speaks of'] as const),
  ...Object.entries(OTHER_SENSES).map(([word, sense]) => [keyOf(word, english), sense] as const),
]);

/** The usual sense of a name that is a common word of English; undefined for others, and for acronyms: WHO, IT, US. */
export function commonSense(name: string): string | undefined {
  const words = wordsIn(name);
  if (words.some(({ written }) => isInCapitals(written))) return undefined;
  if (words.every(({ written }) => isStopWord(fold(written)))) return 'nearly every sentence has it';
  if (words.length > 1) return undefined;
  const keys = [keysOf(words, english), ...inflectionsOf(words, english)].flat();
  const senses = keys.map((key) => SENSES.get(key) ?? (isStopWord(key) ? 'nearly every sentence has it' : undefined));
  return senses.find((sense) => sense !== undefined);
}
