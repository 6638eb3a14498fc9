import type { Essay } from '#content/essay.ts';
import { NOT_STATED, yearOf } from '#lib/dates.ts';
import { passageId } from '#passages/passage.ts';
import { oneLine } from '#lib/words.ts';
import type { PublicationKind } from '#content/record-schemas.ts';
import type { CslDate, CslItem } from './csl.ts';
import * as t from '#strings/chosen.ts';

/** Facts of an essay that a citation needs. */
export type CitedEssay = Pick<
  Essay,
  | 'slug'
  | 'title'
  | 'titleInSentenceCase'
  | 'titleInferredFrom'
  | 'authors'
  | 'publication'
  | 'published'
  | 'original'
  | 'language'
>;

/** This site's edition of an essay. */
export interface Edition {
  site: string;
  /** Absolute address of the essay. */
  address: string;
  /** ISO date of its last change, or `not stated`. */
  date: string;
}

/** A work that can be cited: the first publication of an essay, or this site's edition. */
export interface Work {
  /** For readers: a first publication, or this edition. */
  label: string;
  /** Its title has the capitals of a sentence, as CSL wants it, where they are known. */
  item: CslItem;
  /** In brackets where it was inferred. */
  printedTitle: string;
}

const TYPES: Record<PublicationKind, CslItem['type']> = {
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
  journal: 'article-journal',
  website: 'webpage',
};

/**
 * Works that can be cited of an essay: its first publication, then this site's edition.
 *
 * An inferred title stands in square brackets, as what comes from outside a work does (RDA 2.2.4). Only authors are
 * cited. Keys are unique by the slug, and never change: they have the year of the first publication.
 *
 * @throws Error where the essay has no title
 */
export function worksOf(essay: CitedEssay, edition: Edition): [first: Work, here: Work] {
  const { slug, title, publication, published } = essay;
  if (title.trim() === '') throw new Error(`The essay "${slug}" has no title, so it cannot be cited.`);
  // Files for reference managers take the next line for another field.
  const bracketed = (words: string) => oneLine(essay.titleInferredFrom === undefined ? words : `[${words}]`);
  const key = `${slug}-${published === NOT_STATED ? 'nd' : yearOf(published)}`;
  const common = {
    title: bracketed(essay.titleInSentenceCase ?? title),
    author: essay.authors.map(({ family, given }) => ({ family: oneLine(family), given: oneLine(given) })),
    language: essay.language,
  };
  const first: CslItem = {
    id: key,
    type: TYPES[publication.kind ?? 'website'],
    ...common,
    'container-title': oneLine(publication.name),
    ...issued(published),
    URL: oneLine(essay.original),
  };
  const here: CslItem = {
    id: `${key}-reader`,
    type: 'webpage',
    ...common,
    'container-title': edition.site,
    ...issued(edition.date),
    URL: edition.address,
  };
  const printedTitle = bracketed(title);
  return [
    { label: t.firstPublication, item: first, printedTitle },
    { label: t.thisEdition, item: here, printedTitle },
  ];
}

/** The works of {@link worksOf} cited for a passage: its number as a note, and its address in this edition. */
export function atPassage([first, here]: readonly [Work, Work], number: number): [first: Work, here: Work] {
  const note = `¶ ${number}`;
  return [
    { ...first, item: { ...first.item, note } },
    { ...here, item: { ...here.item, URL: `${here.item.URL}#${passageId(number)}`, note } },
  ];
}

function issued(date: string): { issued?: CslDate } {
  return date === NOT_STATED ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };
}
