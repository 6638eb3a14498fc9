import type { Concept } from '../query/expand.ts';
import type { Words } from '../index/word-list.ts';

/** Files of places that one query reads at most: some 4 kB each. A pasted paragraph has words in many more. */
const MOST_FILES = 14;

/**
 * Chooses the words of a query to look for: all, where they are not many; of a long query those that tell most.
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
  const rarest = [...concepts].sort((a, b) => frequencyOf(a, words) - frequencyOf(b, words));
  for (const concept of rarest) {
    const own = filesOfConcept(concept, filesOf).filter((file) => !files.has(file));
    if (chosen.size > 0 && files.size + own.length > MOST_FILES) continue;
    for (const file of own) files.add(file);
    chosen.add(concept);
  }
  return {
    read: concepts.filter((concept) => chosen.has(concept)),
    unread: concepts.filter((concept) => !chosen.has(concept)).map(({ typed }) => typed),
  };
}

function filesOfConcept({ options, parts }: Concept, filesOf: (form: string) => readonly number[]): number[] {
  const own = options.flatMap(({ row }) => row.flat().flatMap(({ form }) => (form === '' ? [] : filesOf(form))));
  return [...new Set([...own, ...parts.flatMap((part) => filesOfConcept(part, filesOf))])];
}

/** Passages that have the rarest word of what is looked for; none is known to have letters of scripts without spaces. */
function frequencyOf({ options, parts }: Concept, words: Words): number {
  const own = options.flatMap(({ row }) =>
    row.map((forms) => forms.reduce((sum, { form }) => sum + words.count(form), 0)),
  );
  return Math.min(...own, ...parts.map((part) => frequencyOf(part, words)));
}
