import { aroundNumber } from './around-number.ts';
import type { CslItem } from './csl.ts';
import type { Work } from './item.ts';
import { plainText, type ReferencePart } from './reference.ts';
import { inText, reference, styles, type Style } from './styles.ts';

/** What stands before and after the number of a passage where the passage is cited. */
export interface InText {
  before: string;
  after: string;
}

/** A work as one style cites it. */
export interface CitedInStyle {
  style: Style;
  /** The reference in its pieces. */
  parts: ReferencePart[];
  inText: InText;
}

/** A file for reference managers: of the essay, and what a file of one of its passages is made of. */
export interface PublishedFile {
  name: string;
  /** Address of the file of the essay. */
  href: string;
  /** Media type. */
  type: string;
  /** What stands around the number of a passage in the file of that passage. */
  ofPassage: string[];
}

/** How an essay is cited, as `citations.json` beside its page of citations has it. */
export interface PublishedCitations {
  works: {
    label: string;
    styles: {
      id: string;
      name: string;
      /** Plain text. */
      reference: string;
      /** Around the number of a passage, in a sentence or a note: `(Lan, 2020, para. ` and `)`. */
      inText: InText;
    }[];
  }[];
  files: PublishedFile[];
}

/**
 * Cites a work in every style of the site.
 *
 * @param familyFirst for each author, whether the name is written with the family name first
 * @param passages how many passages the essay has
 */
export function citeInStyles({ item }: Work, familyFirst: readonly boolean[], passages: number): CitedInStyle[] {
  return styles.map((style) => ({
    style,
    parts: reference(item, familyFirst, style),
    inText: inTextAround(item, style, passages),
  }));
}

/**
 * Finds what stands around the number of a passage where it is cited.
 *
 * @throws Error where the style does not write the number once, or one of the numbers in another way
 */
export function inTextAround(item: CslItem, style: Style, passages: number): InText {
  const [before, after, ...more] = aroundNumber((number) => inText(item, style, String(number)), passages);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The style ${style.name} does not cite a passage by its number once.`);
  }
  return { before, after };
}

/**
 * Puts together what `citations.json` holds.
 *
 * @param files each file for reference managers
 */
export function publishedCitations(
  works: readonly { work: Work; cited: readonly CitedInStyle[] }[],
  files: PublishedCitations['files'],
): PublishedCitations {
  return {
    works: works.map(({ work, cited }) => ({
      label: work.label,
      styles: cited.map(({ style, parts, inText: around }) => ({
        id: style.id,
        name: style.name,
        reference: plainText(parts),
        inText: around,
      })),
    })),
    files: [...files],
  };
}
