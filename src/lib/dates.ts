import { dateNotStated, locale as LOCALE } from '#strings/chosen.ts';

/** Words of an editor for an unknown date. */
export const NOT_STATED = 'not stated';

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

/** Midnight, UTC, at the start of a date. Date.UTC takes years up to 99 for the 20th century. */
function timeOf({ year, month = 1, day = 1 }: NonNullable<ReturnType<typeof partsOf>>): Date {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time;
}

/** True if a date is written as ISO 8601 and exists in the calendar. */
export function isRealDate(date: string): boolean {
  const parts = partsOf(date);
  if (!parts) return false;
  const { year, month = 1, day = 1 } = parts;
  const time = timeOf(parts);
  // The calendar has no year 0.
  return year > 0 && time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

type Exactness = 'year' | 'month' | 'day';

/** Formatters by language and exactness; making one takes longer than hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tag: string, exactness: Exactness): Intl.DateTimeFormat {
  const key = `${tag} ${exactness}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      ...(exactness === 'year' ? {} : { month: 'long' }),
      ...(exactness === 'day' ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formatters.set(key, formatter);
  return formatter;
}

/**
 * Puts a date into words, no more exact than it was given: `2020`, `November 2020`, `26 November 2020`, `not stated`. A
 * year below 100 could be taken for one of the last century: `AD 62`.
 */
export function formatDate(date: string, tag: string = LOCALE): string {
  const parts = partsOf(date);
  if (!parts) return date;
  const exactness = parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : 'year';
  const words = formatterOf(tag, exactness).format(timeOf(parts));
  return parts.year < 100 ? words.replace(/\d+$/, 'AD $&') : words;
}

/** A date in words, or that it is not stated. */
export function statedDate(date: string): string {
  return date === NOT_STATED ? dateNotStated : formatDate(date);
}

/** Year of a date in four digits, or `not stated`. */
export function yearOf(date: string): string {
  return partsOf(date) ? date.slice(0, 4) : NOT_STATED;
}
