import { describe, expect, it } from 'vitest';
import { groupBy, initialOf } from './groups.ts';

describe('a list under headings', () => {
  it('keeps the order of things and of headings', () => {
    expect(groupBy(['apple', 'avocado', 'banana', 'apricot'], (word) => word[0] ?? '')).toEqual([
      { heading: 'a', items: ['apple', 'avocado', 'apricot'] },
      { heading: 'b', items: ['banana'] },
    ]);
  });

  it('of nothing has no headings', () => {
    expect(groupBy([], String)).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['Lan', 'L'],
    ['lan', 'L'],
    ['Ångström', 'A'],
    ['Élan', 'E'],
    ['王', '王'],
    ['𠮷野', '𠮷'],
    ['', ''],
  ])('%s is looked up under %s', (name, letter) => {
    expect(initialOf(name)).toBe(letter);
  });
});
