import { describe, expect, it } from 'vitest';
import * as en from './en.ts';
import { LANGUAGES, isSpoken, stringsFor } from './languages.ts';
import { BRACKETED, MIRRORED } from './pseudo.ts';

/** Placeholders of a string, in the order of their names: languages put them where they belong. */
const placeholdersIn = (words: string): string[] => [...words.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** What a string says with each count or text that it may be asked for. */
function examplesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(examplesOf);
  if (typeof value === 'function') {
    const call = value as (...values: unknown[]) => unknown;
    return [0, 1, 2, 5, 21].flatMap((count) => {
      try {
        return examplesOf(call(count, count, count, count));
      } catch {
        // It wants other values than counts.
        return [];
      }
    });
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(examplesOf) : [];
}

describe.each(Object.entries(LANGUAGES))('the strings of %s', (_, strings) => {
  it.each(Object.entries(en).filter(([name]) => name !== 'direction'))(
    'have %s, with its placeholders',
    (name, english) => {
      const own = examplesOf(strings[name as keyof typeof strings]);
      for (const words of own) {
        expect(words.trim()).not.toBe('');
        if (typeof english === 'function') expect(words, 'the number takes the place of #').not.toContain('#');
      }
      expect([...new Set(own.flatMap(placeholdersIn))].sort()).toEqual(
        [...new Set(examplesOf(english).flatMap(placeholdersIn))].sort(),
      );
    },
  );
});

it('takes dates and numbers of the region that a tag names', () => {
  expect(stringsFor('en').locale).toBe('en-GB');
  expect(stringsFor('en-US').locale).toBe('en-US');
  expect(stringsFor('zh-CN').search).toBe(LANGUAGES.zh.search);
  expect([isSpoken('zh'), isSpoken('tlh'), isSpoken(BRACKETED)]).toEqual([true, false, true]);
});

it('marks all words of a pseudo-locale, and leaves what is put into them', () => {
  expect(stringsFor(BRACKETED).search).toBe('⟦Search⟧');
  expect(stringsFor(BRACKETED).passages(1200)).toBe('⟦1,200 passages⟧');
  const mirrored = stringsFor(MIRRORED);
  expect(mirrored.search).toMatch(/^[\u0600-\u06ff]+$/);
  expect(mirrored.direction).toBe('rtl');
});
