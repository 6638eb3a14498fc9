import type { Concept } from '../query/expand.ts';
import type { Option, OptionKind } from '../query/options.ts';
import type { Query } from '../query/query.ts';
import { nearest } from '../query/spelling.ts';
import type { SearchAnswer } from '../types.ts';
import type { Words } from '../index/word-list.ts';

/** Fate of the words of a query. */
export type Notices = Pick<SearchAnswer, 'corrections' | 'also' | 'dropped' | 'missing' | 'nearest' | 'tooFew'>;

/** Suggestions for a missing word, at most. */
const OFFERED = 4;
/** Options that are worth a notice; others are inflections. */
const NOTABLE: readonly OptionKind[] = ['family', 'completion', 'compound', 'division', 'synonym', 'near'];
/** Longest query of which more than half of the words must be known; of a longer one, half. */
const SHORT = 3;

/** Sums up which words were corrected, expanded, dropped or missing. */
export function noticesOf(
  query: Query,
  concepts: readonly Concept[],
  words: Pick<Words, 'near'>,
  used: ReadonlySet<Option>,
): Notices {
  // A phrase without any match counts as its single words.
  const wasFound = ({ options }: Concept): boolean => options.some((option) => used.has(option));
  const singles = concepts.flatMap((concept) =>
    wasFound(concept) || concept.parts.length === 0 ? [concept] : concept.parts,
  );
  const known = singles.filter(wasFound);
  const missing = singles.filter((concept) => !wasFound(concept));
  const content = singles.filter(({ asks }) => !asks);
  const wanted = content.reduce((sum, { at }) => sum + at.length, 0);
  const found = content.filter(wasFound).reduce((sum, { at }) => sum + at.length, 0);
  const needed = wanted <= SHORT ? Math.floor(wanted / 2) + 1 : Math.ceil(wanted / 2);
  const quoted = new Set(query.phrases.flat());
  return {
    corrections: known.flatMap((concept) =>
      [concept, ...concept.parts].flatMap(({ typed, options }) =>
        options
          // A corrected name may match by its synonyms only.
          .filter((option) => option.kind === 'correction' && (used.has(option) || concept.parts.length > 0))
          .map(({ label }) => ({ typed, used: label })),
      ),
    ),
    also: known.flatMap(({ typed, options, parts }) => {
      const own = [typed, ...parts.map((part) => part.typed)].map((one) => one.toLowerCase());
      const others = [...options, ...parts.flatMap((part) => part.options)].filter(
        (option) => NOTABLE.includes(option.kind) && used.has(option) && !own.includes(option.label.toLowerCase()),
      );
      return (['editor', 'wordnet'] as const).flatMap((from) => {
        const labels = others
          .filter(({ kind }) => (kind === 'near') === (from === 'wordnet'))
          .map(({ label }) => label);
        return labels.length > 0 ? [{ typed, used: [...new Set(labels)], from }] : [];
      });
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
