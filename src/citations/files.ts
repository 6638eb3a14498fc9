import { toBiblatex, toBibtex } from './bibtex.ts';
import type { Work } from './item.ts';
import { toRis } from './ris.ts';

/** A format of files for reference managers. */
export interface FileFormat {
  name: string;
  /** Of the file, without a dot before it. */
  ending: string;
  /** What reads it, in a few words. */
  readBy: string;
  /** As hosts send it, too, see `src/hosting/media-types.ts`. */
  mediaType: string;
  write(works: readonly Work[]): string;
}

export const fileFormats: readonly FileFormat[] = [
  {
    name: 'BibTeX',
    ending: 'bib',
    readBy: 'LaTeX with one of the classic styles, JabRef',
    mediaType: 'application/x-bibtex',
    write: toBibtex,
  },
  {
    name: 'BibLaTeX',
    ending: 'biblatex.bib',
    readBy: 'LaTeX with the package biblatex',
    mediaType: 'application/x-bibtex',
    write: toBiblatex,
  },
  {
    name: 'RIS',
    ending: 'ris',
    readBy: 'Zotero, EndNote, Mendeley, Citavi and most others',
    mediaType: 'application/x-research-info-systems',
    write: toRis,
  },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    readBy: 'Zotero, Pandoc and whatever uses the Citation Style Language',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
];

/** Writes works as CSL-JSON. Titles have the capitals of a sentence: styles set the others. */
function toCslJson(works: readonly Work[]): string {
  return `${JSON.stringify(
    works.map(({ item }) => item),
    null,
    2,
  )}\n`;
}
