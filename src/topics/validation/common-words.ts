import { EVERYWHERE, OTHER_SENSES } from '#language/en/common-words.ts';
import { isStopWord } from '#language/en/stop-words.ts';
import { fold } from '#language/fold.ts';
import { inflectionsOf, isInCapitals, keyOf, wordsIn } from '../names.ts';

const SENSES = new Map([
  ...EVERYWHERE.map((word): [string, string] => [keyOf(word), 'nearly every text has it, whatever it speaks of']),
  ...Object.entries(OTHER_SENSES).map(([word, sense]): [string, string] => [keyOf(word), sense]),
]);

/**
 * Tells why a name would be found where it is not meant: it is a common word.
 *
 * An acronym is none, for it is found in capitals only: WHO, IT, US.
 */
export function commonSense(name: string): string | undefined {
  const words = wordsIn(name);
  if (words.some(({ written }) => isInCapitals(written))) return undefined;
  if (words.every(({ written }) => isStopWord(fold(written)))) return 'nearly every sentence has it';
  if (words.length > 1) return undefined;
  for (const key of [...words.map(({ written }) => keyOf(written)), ...inflectionsOf(words).flat()]) {
    const sense = SENSES.get(key) ?? (isStopWord(key) ? 'nearly every sentence has it' : undefined);
    if (sense !== undefined) return sense;
  }
  return undefined;
}
