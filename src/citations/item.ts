import type { Essay } from '#content/essay.ts';
import { NOT_STATED, yearOf } from '#lib/dates.ts';
import { passageId } from '#passages/passage.ts';
import { oneLine } from '#lib/words.ts';
import type { PublicationKind } from '#content/schemas.ts';
import type { CslDate, CslItem, CslType } from './csl.ts';

/** What a citation needs to know of an essay. */
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

/** What a citation needs to know of this site's edition of an essay. */
export interface Edition {
  /** Name of the site. */
  site: string;
  /** Absolute address of the essay on the site. */
  address: string;
  /** When the site last brought something of the essay: an ISO date, or `not stated`. */
  date: string;
}

/** One thing that can be cited: the essay where it first appeared, or the essay as this site has it. */
export interface Work {
  /** `First publication` or `This edition`. */
  label: string;
  /** What styles make references of. The title has the capitals of a sentence, as CSL wants it, where they are known. */
  item: CslItem;
  /** The title as it was printed, in brackets where it was inferred. */
  printedTitle: string;
}

const TYPES: Record<PublicationKind, CslType> = {
  magazine: 'article-magazine',
  newspaper: 'article-newspaper',
  journal: 'article-journal',
  website: 'webpage',
};

/**
 * The works that can be cited of an essay: its first publication, then this site's edition.
 *
 * A title that the text does not carry stands in square brackets, in every style: what is taken from outside the thing
 * itself is bracketed (RDA 2.2.4, and ISBD before it). Of the people, only authors are cited. The keys are made of the slug, so
 * that no two essays share one, and of the year of the first publication, never that of the edition, so that they stay.
 *
 * @throws Error where the essay has no title: there is no citation of nothing
 */
export function worksOf(essay: CitedEssay, edition: Edition): [first: Work, here: Work] {
  const { slug, title, publication, published } = essay;
  if (title.trim() === '') throw new Error(`The essay "${slug}" has no title, so it cannot be cited.`);
  // Fields have one line each, and files for reference managers take the next one for another field: nothing hangs on one.
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
    { label: 'First publication', item: first, printedTitle },
    { label: 'This edition', item: here, printedTitle },
  ];
}

/**
 * The same works, cited for one of their passages: the number as a note, and in the edition its address.
 *
 * @param number of the passage, from 1
 */
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
