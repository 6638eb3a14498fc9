import { expect, it } from 'vitest';
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

it('letters come before numbers, and those before other alphabets', () => {
  const ids = ['others', 'han', 'greek', 'numbers', 'z', 'a'];
  expect(ids.sort(compareLetters)).toEqual(['a', 'z', 'numbers', 'greek', 'han', 'others']);
});
