import type { Vocabulary } from './options.ts';
import type { QueryWord } from './query.ts';
import { LONGEST_PHRASE } from './synonyms.ts';
import { formsOf } from './text.ts';
import { divisionsOf, soundingLike } from './unknown-words.ts';

/**
 * The forms whose lists of words `expand` looks into, before and after it is known which words the essays have.
 *
 * @param words the words of the query
 * @param vocabulary what has been loaded so far
 * @returns forms; with nothing loaded yet, the words and what may stand for them; then also what helps with those that
 *   no text has
 */
export function formsToLoad(words: readonly QueryWord[], { words: list, synonyms }: Vocabulary): string[] {
  const found = new Set<string>();
  words.forEach(({ form, counts }, index) => {
    if (counts) found.add(form);
    for (let length = 1; length <= LONGEST_PHRASE && index + length <= words.length; length += 1) {
      const forms = words.slice(index, index + length).map((word) => word.form);
      for (const phrase of synonyms(forms)) for (const other of formsOf(phrase)) found.add(other);
    }
    const next = words[index + 1]?.form;
    if (next !== undefined) found.add(form + next);
    if (!counts || list.sameWord(form).length > 0) return;
    for (const other of soundingLike(form)) found.add(other);
    for (const [first, second] of divisionsOf(form)) if (list.count(first) > 0) found.add(second);
  });
  return [...found];
}
