import { numberNotIn } from './around-number.ts';
import type { Work } from './item.ts';
import { plainText, type ReferencePart } from './reference.ts';
import { citeIn, styles, type Cited, type Style } from './styles.ts';

/** Text before and after the number of a cited passage: `(Lan, 2020, para. ` and `)`. */
export interface InText {
  before: string;
  after: string;
}

/** A work as a style cites it. */
export interface Citation {
  parts: ReferencePart[];
  inText: InText;
}

export interface CitedInStyle extends Citation {
  style: Style;
}

/** A file for reference managers. */
export interface PublishedFile {
  name: string;
  href: string;
  type: string;
  /** Pieces of the file of a passage around its number. */
  ofPassage: string[];
}

/** The citations of an essay as its page of citations has them for scripts. */
export interface PublishedCitations {
  works: {
    label: string;
    styles: {
      id: string;
      name: string;
      /** Plain text. */
      reference: string;
      inText: InText;
    }[];
  }[];
  files: PublishedFile[];
}

/** Cites a work in every style, in their order. `familyFirst`: for each author, whether the family name is written first. */
export function citeInStyles({ item }: Work, familyFirst: readonly boolean[]): Citation[] {
  const unused = numberNotIn(JSON.stringify(item));
  return styles.map((style) => {
    const cited = citeIn(style, item, familyFirst);
    return { parts: cited.reference(), inText: inTextAround(cited, style, unused) };
  });
}

/** Puts each citation beside its style. */
export function withStyles(citations: readonly Citation[]): CitedInStyle[] {
  return citations.flatMap((one, index) => (styles[index] ? [{ style: styles[index], ...one }] : []));
}

/**
 * No style writes the number of one passage otherwise than that of another, so that one is enough.
 *
 * @throws Error where the style does not write the number of a passage once
 */
export function inTextAround(cited: Pick<Cited, 'inText'>, { name }: Style, unused: number): InText {
  const [before, after, ...more] = cited.inText(String(unused)).split(String(unused));
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`The style ${name} does not cite a passage by its number once.`);
  }
  return { before, after };
}

export function publishedCitations(
  works: readonly { work: Work; cited: readonly CitedInStyle[] }[],
  files: readonly PublishedFile[],
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
    files: files.map(({ name, href, type, ofPassage }) => ({ name, href, type, ofPassage })),
  };
}
