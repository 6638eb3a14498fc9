import { expect, it, vi } from 'vitest';
import { stringsFor } from '#strings/languages.ts';
import { compareLetters, letterOf } from './letters.ts';

it.each([
  ['Élysée', 'a letter without its accent', 'E'],
  ['“law”', 'the first letter behind signs', 'L'],
  ['5G', 'a number', '0–9'],
  ['слово', 'another alphabet', 'Cyrillic'],
  ['空间', 'another script', 'Han'],
  ['Øresund', 'a letter of its own', 'Other letters'],
  ['', 'nothing', 'Other letters'],
])('%s stands under %s', (word, _, label) => {
  expect(letterOf(word).label).toBe(label);
});

it('another script has its name in the language of the site', async () => {
  vi.resetModules();
  vi.doMock('#strings/chosen.ts', () => stringsFor('zh'));
  const chinese = await import('./letters.ts');
  expect(['空间', 'слово', 'Øresund'].map((word) => chinese.letterOf(word))).toEqual([
    { id: 'han', label: '汉字' },
    { id: 'cyrillic', label: '西里尔文' },
    { id: 'others', label: '其他文字' },
  ]);
});

it('letters come before numbers, and those before other alphabets', () => {
  const ids = ['others', 'han', 'greek', 'numbers', 'z', 'a'];
  expect(ids.sort(compareLetters)).toEqual(['a', 'z', 'numbers', 'greek', 'han', 'others']);
});
