import { expect, it } from 'vitest';
import { english } from '#language/en.ts';
import { lookedUpForm, wordsToLookUp } from './words.ts';

it.each([
  ['behind a dash without spaces', 'the state—house', 'state house'],
  ['with a soft hyphen', 'gover\u00adnance', 'gover\u00adnance'],
  ['of points', 'the U.N. met', 'U.N. met'],
  ['joined, by their parts and whole', 'rule-based', 'rule based rule-based'],
  ['of numbers', 'in 1914–18, 3.5 of 1,000', '1914 18 3.5 1,000'],
  ['without possessive and quotation marks', '“China’s ‘digital', 'China digital'],
  ['of a dictionary, in a script without spaces', '网络空间', '网络 空间'],
  ['not of function, and no letters', 'of the a b c', ''],
])('Words are looked up %s', (_what, text, expected) => {
  const found = wordsToLookUp(text, english).map(({ start, end }) => text.slice(start, end));
  expect(found.join(' ')).toBe(expected);
});

it('A word of the index has the form by which it is found', () => {
  const text = 'rule-based O’Brien U.N. 1,000 he’ll naïve 网络';
  for (const { form, start, end } of wordsToLookUp(text, english)) {
    expect(lookedUpForm(text.slice(start, end))).toBe(form);
  }
});
