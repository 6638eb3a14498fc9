import { expect, it, onTestFinished, vi } from 'vitest';
import { stringsFor } from '#strings/languages.ts';
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

it('another script has its name in the language of the site', async () => {
  // Modules are shared by the tests of a worker.
  onTestFinished(() => {
    vi.doUnmock('#strings/chosen.ts');
    vi.resetModules();
  });
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
