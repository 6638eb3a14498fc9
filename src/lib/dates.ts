import { dateNotStated, locale as LOCALE } from '#strings/chosen.ts';

/** Words of an editor for an unknown date. */
export const NOT_STATED = 'not stated';

const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** True if a date is written as ISO 8601 and exists in the calendar, which has no year 0. */
export function isRealDate(date: string): boolean {
  const time = new Date(ISO_DATE.test(date) ? date : NaN);
  // 30 February is read as 1 March.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) && !date.startsWith('0000');
}

/** Formatters by language and length of a date; making one takes longer than hundreds of dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tag: string, { length }: string): Intl.DateTimeFormat {
  const key = `${tag} ${length}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      ...(length > 'YYYY'.length && { month: 'long' }),
      ...(length > 'YYYY-MM'.length && { day: 'numeric' }),
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
  if (!ISO_DATE.test(date)) return date;
  const words = formatterOf(tag, date).format(new Date(date));
  return date < '0100' ? words.replace(/\d+$/, 'AD $&') : words;
}

/** A date in words, or that it is not stated. */
export function statedDate(date: string): string {
  return date === NOT_STATED ? dateNotStated : formatDate(date);
}

/** Year of a date in four digits, or `not stated`. */
export function yearOf(date: string): string {
  return ISO_DATE.test(date) ? date.slice(0, 4) : NOT_STATED;
}
