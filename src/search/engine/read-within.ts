import type { Words } from '../index/word-list.ts';
import type { Concept } from '../query/expand.ts';

/** Files of places that one query reads at most: some 4 kB each. A pasted paragraph has words in many more. */
const MOST_FILES = 14;
/** Bytes of words that stand in many passages, and what such a word takes a passage. */
const MOST_BYTES = 70_000;
const BYTES_OF_A_PLACE = 4.5;
/** Words that are read whatever they take. */
const LEAST = 2;

/**
 * Chooses the words of a query to look for: all, where they are not many; of a long query, or of one of words that stand
 * nearly everywhere in a large collection, those that tell most.
 *
 * @param concepts what the reader looks for
 * @param words of the essays, with the number of passages that have them
 * @param filesOf tells the files that a form stands in
 * @returns what is read, in order, and the words that are not
 */
export function choose(
  concepts: readonly Concept[],
  words: Words,
  filesOf: (form: string) => readonly number[],
): { read: Concept[]; unread: string[] } {
  const files = new Set<number>();
  const chosen = new Set<Concept>();
  let bytes = 0;
  const rarest = [...concepts].sort((a, b) => frequencyOf(a, words) - frequencyOf(b, words));
  for (const concept of rarest) {
    const forms = formsOf(concept);
    const own = forms.flatMap(filesOf).filter((file) => !files.has(file));
    const more = BYTES_OF_A_PLACE * forms.reduce((sum, form) => sum + words.count(form), 0);
    const isTooMuch = files.size + new Set(own).size > MOST_FILES || bytes + more > MOST_BYTES;
    if (chosen.size >= LEAST && isTooMuch) continue;
    for (const file of own) files.add(file);
    bytes += more;
    chosen.add(concept);
  }
  return {
    read: concepts.filter((concept) => chosen.has(concept)),
    unread: concepts.filter((concept) => !chosen.has(concept)).map(({ typed }) => typed),
  };
}

function formsOf({ options, parts }: Concept): string[] {
  const own = options.flatMap(({ row }) => row.flat().map(({ form }) => form));
  return [...new Set([...own, ...parts.flatMap(formsOf)])].filter((form) => form !== '');
}

/** Passages that have the rarest word of what is looked for; none is known to have letters of scripts without spaces. */
function frequencyOf({ options, parts }: Concept, words: Words): number {
  const own = options.flatMap(({ row }) =>
    row.map((forms) => forms.reduce((sum, { form }) => sum + words.count(form), 0)),
  );
  return Math.min(...own, ...parts.map((part) => frequencyOf(part, words)));
}
