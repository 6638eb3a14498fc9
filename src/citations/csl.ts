/** A person as CSL-JSON has it. */
export interface CslName {
  family: string;
  given: string;
  /** Whether the family name comes first wherever the style writes the name in full, as `Lan Xinzhen`. */
  'static-ordering'?: true;
}

/** A date as CSL-JSON has it: a year; a year and a month; or a year, a month and a day. */
export interface CslDate {
  'date-parts': [number[]];
}

/**
 * The parts of a date as formats want them that are read digit by digit: the year in four, as in ISO 8601.
 *
 * @param date the date
 * @returns year, month and day, as far as they are known
 */
export function digitsOf(date: CslDate | undefined): string[] {
  return (date?.['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
}

/** Types of works in CSL 1.0.2 that essays are cited as. */
export type CslType = 'article-magazine' | 'article-newspaper' | 'article-journal' | 'webpage' | 'post-weblog';

/** A work in CSL-JSON, the data model of the Citation Style Language 1.0.2, as far as essays need it. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author: CslName[];
  'container-title': string;
  /** Left out where no date is stated. */
  issued?: CslDate;
  URL: string;
  /** Language of the work, as a BCP 47 tag. */
  language: string;
  note?: string;
}
