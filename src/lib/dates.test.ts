import { describe, expect, it } from 'vitest';
import { NOT_STATED, formatDate, isRealDate, yearOf } from './dates.ts';

describe('a date that an editor writes', () => {
  it.each([
    ['a year only', '2020'],
    ['a month', '2020-11'],
    ['a day', '2020-11-26'],
    ['the first day of a year', '2021-01-01'],
    ['the last day of a year', '2021-12-31'],
    ['a year of the first century', '0062'],
    ['the first year', '0001-01-01'],
    ['a day of the Middle Ages', '0800-05-01'],
    ['the last year that is written so', '9999-12-31'],
    ['29 February in a leap year', '2020-02-29'],
    ['29 February in a century that is a leap year', '2000-02-29'],
  ])('is taken where it is %s', (_name, date) => {
    expect(isRealDate(date)).toBe(true);
  });

  it.each([
    ['30 February', '2020-02-30'],
    ['the year 0, which there was not', '0000'],
    ['29 February in a year without it, of the first century', '0062-02-29'],
    ['29 February in a year without it', '2021-02-29'],
    ['29 February in a century without it', '1900-02-29'],
    ['31 April', '2021-04-31'],
    ['day 0', '2020-11-00'],
    ['day 32', '2020-01-32'],
    ['month 0', '2020-00'],
    ['month 13', '2020-13'],
    ['month 13 with a day', '2020-13-01'],
    ['a month of one digit', '2020-1'],
    ['a day of one digit', '2020-11-6'],
    ['a year of two digits', '20'],
    ['a year of five digits', '20200'],
    ['written with slashes', '2020/11/26'],
    ['written with the day first', '26-11-2020'],
    ['a moment of a day', '2020-11-26T10:00:00Z'],
    ['followed by a space', '2020-11-26 '],
    ['followed by a line break', '2020-11-26\n'],
    ['in words', '26 November 2020'],
    ['not stated, which is not a date', NOT_STATED],
    ['empty', ''],
  ])('is refused where it is %s', (_name, date) => {
    expect(isRealDate(date)).toBe(false);
  });
});

describe('a date that a reader sees', () => {
  it.each([
    ['2020', '2020'],
    ['2020-11', 'November 2020'],
    ['2020-11-26', '26 November 2020'],
    ['2021-01-01', '1 January 2021'],
    ['2021-12-31', '31 December 2021'],
    ['0062', 'AD 62'],
    ['0099-12', 'December AD 99'],
    ['0800-05-01', '1 May 800'],
    [NOT_STATED, NOT_STATED],
  ])('is no more exact than it was given: %s is shown as %s', (date, shown) => {
    expect(formatDate(date)).toBe(shown);
  });

  it.each([
    ['2020', '2020'],
    ['2020-11', '2020'],
    ['2020-11-26', '2020'],
    ['0800-05-01', '0800'],
    [NOT_STATED, NOT_STATED],
  ])('has a year: the one of %s is %s', (date, year) => {
    expect(yearOf(date)).toBe(year);
  });
});
