import type { CitationEnding } from '#lib/formats.ts';
import { toBiblatex, toBibtex } from './bibtex.ts';
import type { Work } from './item.ts';
import { toRis } from './ris.ts';

/** Writes works for reference managers, by the ending of the file. */
export const writeWorks: Record<CitationEnding, (works: readonly Work[]) => string> = {
  bib: toBibtex,
  'biblatex.bib': toBiblatex,
  ris: toRis,
  'csl.json': toCslJson,
};

/** Titles have the capitals of a sentence: styles set the others. */
function toCslJson(works: readonly Work[]): string {
  return `${JSON.stringify(
    works.map(({ item }) => item),
    null,
    2,
  )}\n`;
}
