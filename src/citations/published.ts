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
  files: { name: string; href: string }[];
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

/** A number that no essay reaches and no year or name has in it. */
const ANY_NUMBER = '987654321';

/**
 * Finds what stands around the number of a passage where it is cited.
 *
 * @throws Error where the style writes one of the numbers in another way, so that one frame would not do for all
 */
export function inTextAround(item: CslItem, style: Style, passages: number): InText {
  const [before, after, ...more] = inText(item, style, ANY_NUMBER).split(ANY_NUMBER);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The style ${style.name} does not cite a passage by its number once.`);
  }
  // A test goes through all numbers. While building, the last one tells whether something has changed.
  const written = inText(item, style, String(passages));
  if (written !== `${before}${passages}${after}`) {
    throw new Error(`The style ${style.name} cites passage ${passages} in a way of its own: ${written}`);
  }
  return { before, after };
}

/**
 * Puts together what `citations.json` holds.
 *
 * @param files name and address of each file for reference managers
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
