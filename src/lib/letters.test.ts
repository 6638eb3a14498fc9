import { expect, it } from 'vitest';
import { byLetter, letterOf } from './letters.ts';

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
  const words = ['Øresund', '空间', 'λόγος', '5G', 'zebra', 'Élysée', 'art'];
  expect(byLetter(words, letterOf).map(({ id, entries }) => [id, ...entries])).toEqual([
    ['a', 'art'],
    ['e', 'Élysée'],
    ['z', 'zebra'],
    ['numbers', '5G'],
    ['greek', 'λόγος'],
    ['han', '空间'],
    ['others', 'Øresund'],
  ]);
});
