import { locale as LOCALE } from '#strings/chosen.ts';

/** What an editor writes where a date is not known. */
export const NOT_STATED = 'not stated';

/** A date as exact as it is known: a year, a month or a day, as in `2020`, `2020-11`, `2020-11-26`. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function partsOf(date: string): { year: number; month?: number; day?: number } | undefined {
  const match = ISO_DATE.exec(date);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** Midnight, UTC, at the beginning of a date. Date.UTC takes the years up to 99 for those of the 20th century. */
function timeOf({ year, month = 1, day = 1 }: NonNullable<ReturnType<typeof partsOf>>): Date {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time;
}

/**
 * Tells whether a date is written as ISO 8601 and exists in the calendar.
 *
 * @param date `2020`, `2020-11` or `2020-11-26`
 */
export function isRealDate(date: string): boolean {
  const parts = partsOf(date);
  if (!parts) return false;
  const { year, month = 1, day = 1 } = parts;
  const time = timeOf(parts);
  // The calendar has no year 0: before the year 1 came one before Christ.
  return year > 0 && time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/**
 * Puts a date into words, no more exact than it was given.
 *
 * @param date `2020`, `2020-11`, `2020-11-26`, or {@link NOT_STATED}
 * @returns `2020`, `November 2020`, `26 November 2020`, or `not stated`; of the first century, which could be taken for
 *   the last, `AD 62`
 */
export function formatDate(date: string, tag: string = LOCALE): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const words = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    ...(parts.month === undefined ? {} : { month: 'long' }),
    ...(parts.day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(timeOf(parts));
  return parts.year < 100 ? words.replace(/\d+$/, 'AD $&') : words;
}

/**
 * The year of a date.
 *
 * @param date an ISO date or {@link NOT_STATED}
 * @returns four digits, or `not stated`
 */
export function yearOf(date: string): string {
  return partsOf(date) ? date.slice(0, 4) : NOT_STATED;
}
