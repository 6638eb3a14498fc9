import type { Vocabulary } from './options.ts';
import type { QueryWord } from './query.ts';
import { LONGEST_PHRASE } from './synonyms.ts';
import { formsOf } from './text.ts';
import { divisionsOf, soundingLike } from './unknown-words.ts';

/**
 * The forms whose lists of words a query looks into: its words, and what may stand for them.
 *
 * @param words the words of the query
 * @param vocabulary the synonyms
 */
export function formsToLoad(words: readonly QueryWord[], { synonyms }: Vocabulary): string[] {
  const found = new Set<string>();
  words.forEach(({ form, counts }, index) => {
    if (counts) found.add(form);
    const next = words[index + 1]?.form;
    if (next !== undefined) found.add(form + next);
    for (let length = 1; length <= LONGEST_PHRASE && index + length <= words.length; length += 1) {
      const span = words.slice(index, index + length);
      if (!span.some((word) => word.counts)) continue;
      for (const phrase of synonyms(span.map((word) => word.form)))
        for (const other of formsOf(phrase)) found.add(other);
    }
  });
  return [...found];
}

/**
 * The forms whose lists help with words that no text has: other beginnings of the same sound, and second halves.
 *
 * @param words the words of the query
 * @param vocabulary what has been loaded for the words themselves
 */
export function formsForUnknown(words: readonly QueryWord[], { words: list }: Vocabulary): string[] {
  return words
    .filter(({ form, counts }) => counts && list.sameWord(form).length === 0)
    .flatMap(({ form }) => [
      ...soundingLike(form),
      ...divisionsOf(form).flatMap(([first, second]) => (list.count(first) > 0 ? [second] : [])),
    ]);
}
