import type { Words } from '../index/word-list.ts';
import { formsIn, type Concept } from '../query/expand.ts';

/** Files of postings read for one query, at most: some 4 kB each. A pasted paragraph would need many more. */
const MOST_FILES = 14;
/** Bytes of postings read for one query, at most, and bytes of a posting. */
const MOST_BYTES = 70_000;
const BYTES_OF_A_PLACE = 4.5;
/** Concepts that are always read. */
const LEAST = 2;

/**
 * Chooses the concepts to search within a byte budget: the rarest of a long query, or of one of very frequent words.
 */
export function chooseConcepts(
  concepts: readonly Concept[],
  words: Words,
  filesOf: (form: string) => readonly number[],
): { read: Concept[]; unread: string[] } {
  const files = new Set<number>();
  const chosen = new Set<Concept>();
  let bytes = 0;
  const rarest = [...concepts].sort((a, b) => frequencyOf(a, words) - frequencyOf(b, words));
  for (const concept of rarest) {
    const forms = formsIn([concept]);
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

/** Number of passages with the rarest word of a concept; unknown for scripts without spaces. */
function frequencyOf({ options, parts }: Concept, words: Words): number {
  const own = options.flatMap(({ phrase }) =>
    phrase.map((forms) => forms.reduce((sum, { form }) => sum + words.count(form), 0)),
  );
  return Math.min(...own, ...parts.map((part) => frequencyOf(part, words)));
}
