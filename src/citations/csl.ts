/** A person in CSL-JSON. */
export interface CslName {
  family: string;
  given: string;
  /** The family name comes first wherever the style writes the name in full, as in `Lan Xinzhen`. */
  'static-ordering'?: true;
}

/** A date in CSL-JSON: a year; a year and a month; or a year, a month and a day. */
export interface CslDate {
  'date-parts': [number[]];
}

/** Type of an entry, by the type of the work in CSL 1.0.2. */
export const ENTRY_TYPES = {
  'article-magazine': { bibtex: 'article', biblatex: 'article', ris: 'MGZN' },
  'article-newspaper': { bibtex: 'article', biblatex: 'article', ris: 'NEWS' },
  'article-journal': { bibtex: 'article', biblatex: 'article', ris: 'JOUR' },
  webpage: { bibtex: 'misc', biblatex: 'online', ris: 'ELEC' },
} as const;

/** A work in CSL-JSON, the data model of the Citation Style Language 1.0.2, as far as essays need it. */
export interface CslItem {
  id: string;
  type: keyof typeof ENTRY_TYPES;
  title: string;
  author: CslName[];
  'container-title': string;
  /** Left out where no date is stated. */
  issued?: CslDate;
  URL: string;
  /** BCP 47 tag. */
  language: string;
  note?: string;
}

/** Year, month and day of a date, as far as they are known. The year has four digits, as in ISO 8601. */
export function digitsOf(date: CslDate | undefined): string[] {
  return (date?.['date-parts'][0] ?? []).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
}
