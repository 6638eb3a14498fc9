import type { Concept } from '../query/expand.ts';
import { rarityOf, type Statistics } from './score.ts';

/** Files of places that one query reads at most: some 4 kB each. A pasted paragraph has words in many more. */
const MOST_FILES = 14;

/**
 * Chooses the words of a query to look for: all, where they are not many; of a long query those that tell most.
 *
 * @param concepts what the reader looks for
 * @param statistics of the collection
 * @param filesOf tells the files that a form stands in
 * @returns what is read, in order, and the words that are not
 */
export function choose(
  concepts: readonly Concept[],
  statistics: Statistics,
  filesOf: (form: string) => readonly number[],
): { read: Concept[]; unread: string[] } {
  const files = new Set<number>();
  const chosen = new Set<Concept>();
  const rarest = [...concepts].sort((a, b) => rarityOfConcept(b, statistics) - rarityOfConcept(a, statistics));
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

function rarityOfConcept({ options, parts }: Concept, statistics: Statistics): number {
  return Math.max(
    0,
    ...options.map((option) => rarityOf(option, statistics)),
    ...parts.map((part) => rarityOfConcept(part, statistics)),
  );
}
