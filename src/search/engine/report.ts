import type { Concept } from '../query/expand.ts';
import type { Option, OptionKind } from '../query/options.ts';
import type { Query } from '../query/query.ts';
import { nearest } from '../query/typos.ts';
import type { SearchAnswer } from '../types.ts';
import type { Words } from '../index/word-list.ts';

/** Notices of what became of the words of a query. */
export type Report = Pick<SearchAnswer, 'corrections' | 'also' | 'dropped' | 'missing' | 'nearest' | 'tooFew'>;

/** Suggestions for a missing word, at most. */
const OFFERED = 4;
/** Options that are worth a notice; others are inflections. */
const TOLD: readonly OptionKind[] = ['family', 'completion', 'compound', 'division', 'synonym', 'near'];
/** Longest query of which more than half of the words must be known; of a longer one, half. */
const SHORT = 3;

/** Sums up which words were corrected, expanded, dropped or missing. */
export function report(query: Query, concepts: readonly Concept[], words: Words, used: ReadonlySet<Option>): Report {
  // A phrase that stands nowhere as a phrase is what its words are.
  const wasFound = ({ options }: Concept): boolean => options.some((option) => used.has(option));
  const singles = concepts.flatMap((concept) => (wasFound(concept) ? [concept] : partsOf(concept)));
  const known = singles.filter(wasFound);
  const missing = singles.filter((concept) => !wasFound(concept));
  const matter = singles.filter(({ asks }) => !asks);
  const wanted = matter.reduce((sum, { at }) => sum + at.length, 0);
  const found = matter.filter(wasFound).reduce((sum, { at }) => sum + at.length, 0);
  const needed = wanted <= SHORT ? Math.floor(wanted / 2) + 1 : Math.ceil(wanted / 2);
  const quoted = new Set(query.phrases.flat());
  return {
    corrections: known.flatMap((concept) =>
      [concept, ...concept.parts].flatMap(({ typed, options }) =>
        options
          // The words of a name were meant, too, where the texts have only its other names.
          .filter((option) => option.kind === 'correction' && (used.has(option) || concept.parts.length > 0))
          .map(({ label }) => ({ typed, used: label })),
      ),
    ),
    also: known.flatMap(({ typed, options, parts }) => {
      const own = [typed, ...parts.map((part) => part.typed)].map((one) => one.toLowerCase());
      const others = [...options, ...parts.flatMap((part) => part.options)].filter(
        (option) => TOLD.includes(option.kind) && used.has(option) && !own.includes(option.label.toLowerCase()),
      );
      const told = (from: 'editor' | 'wordnet', some: readonly Option[]) =>
        some.length > 0 ? [{ typed, used: [...new Set(some.map(({ label }) => label))], from }] : [];
      const [near, editors] = [
        others.filter(({ kind }) => kind === 'near'),
        others.filter(({ kind }) => kind !== 'near'),
      ];
      return [...told('editor', editors), ...told('wordnet', near)];
    }),
    dropped: query.words.filter(({ counts, form }) => !counts && !quoted.has(form)).map(({ typed }) => typed),
    missing: missing.map(({ typed }) => typed),
    nearest: missing.flatMap(({ at }) => {
      const form = query.words[at[0] ?? -1]?.form ?? '';
      return nearest(form, words.near(form), OFFERED);
    }),
    tooFew: found < needed ? known.map(({ typed }) => typed).join(' ') : undefined,
  };
}

function partsOf(concept: Concept): Concept[] {
  return concept.parts.length > 0 ? concept.parts : [concept];
}
