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

/**
 * Tells whether a date is written as ISO 8601 and exists in the calendar.
 *
 * @param date `2020`, `2020-11` or `2020-11-26`
 */
export function isRealDate(date: string): boolean {
  const parts = partsOf(date);
  if (!parts) return false;
  const { year, month = 1, day = 1 } = parts;
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

/**
 * Puts a date into words, no more exact than it was given.
 *
 * @param date `2020`, `2020-11`, `2020-11-26`, or {@link NOT_STATED}
 * @returns `2020`, `November 2020`, `26 November 2020`, or `not stated`
 */
export function formatDate(date: string): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const { year, month = 1, day = 1 } = parts;
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(parts.month === undefined ? {} : { month: 'long' }),
    ...(parts.day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(year, month - 1, day)));
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
