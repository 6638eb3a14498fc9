import { english } from '#language/en.ts';
import { describe, expect, it } from 'vitest';
import { expand } from './expand.ts';
import { parseEnglish, vocabularyOf } from '../fixtures/in-memory.ts';
import { formsToLoad } from './lists-to-load.ts';

import { listOf, wordsFrom, type WordList } from '../index/word-list.ts';

// Each group of words is a list of its own.
const { vocabulary, starts, read } = vocabularyOf(
  [
    'law laws governing cyberspace men woman philosophy covid knowledge',
    'legislation online education internet colour database',
    'data bases international interests cybersovereignty sovereignty peace',
  ],
  [
    { same: ['law', 'legislation'] },
    { for: ['netizens'], also: ['internet'] },
    { same: ['online education', 'database'] },
    { for: ['philosophy'], also: ['peace'] },
    { for: ['cyberspace'], also: ['peace'] },
  ],
  1,
);

/** The ways to find a query: with the lists that it loads, and with all of them. */
function bothWays(text: string) {
  const { words, open } = parseEnglish(text);
  const options = { open, exact: new Set<string>() };
  const loaded = new Map<number, WordList>();
  const some = { ...vocabulary, words: wordsFrom(starts, loaded, english) };
  let before = -1;
  while (loaded.size > before) {
    before = loaded.size;
    for (const form of formsToLoad(words, some)) {
      const list = read.get(listOf(starts, form));
      if (list) loaded.set(listOf(starts, form), list);
    }
  }
  return { some: expand(words, options, some), all: expand(words, options, vocabulary), loaded: loaded.size };
}

describe('the lists that a query loads', () => {
  it.each([
    ['a word', 'law of data '],
    ['an inflection', 'governs cyberspaces '],
    ['the beginning of a word', 'inter'],
    ['a family', 'legislative '],
    ['a synonym', 'netizen '],
    ['a synonym of several words', 'database '],
    ['a phrase that has a synonym', 'online education '],
    ['two words for one', 'cyber space '],
    ['three words for one', 'da ta base '],
    ['one word for two', 'databases interestslaws '],
    ['a correction', 'goverming knowlege '],
    ['a correction with another first letter', 'kovid nowledge '],
    ['nothing in the essays', 'qwertyuiop constructor __proto__ 网络 '],
  ])('are all that it needs for %s', (_name, text) => {
    const { some, all } = bothWays(text);
    expect(some).toEqual(all);
  });

  it.each([
    ['the compounds that end in a word', 'sovereignty '],
    ['the synonyms of a corrected word', 'filosofy '],
    ['the synonyms of a hyphenated word', 'cyber-space '],
  ])('are all that it needs for %s', (_name, text) => {
    const { some, all } = bothWays(text);
    expect(some).toEqual(all);
  });

  it('are few', () => {
    expect(starts.length).toBeGreaterThan(15);
    expect(bothWays('law ').loaded).toBe(2);
    expect(bothWays('cyber space ').loaded).toBeLessThanOrEqual(4);
    expect(bothWays('the of and ').loaded).toBeLessThanOrEqual(4);
  });

  it('are none for words of function, nor for synonyms of these', () => {
    const { words } = parseEnglish('of the law');
    const synonyms = (forms: readonly string[]): string[] => (forms.join(' ') === 'of the' ? ['peace'] : []);
    expect(formsToLoad(words, { ...vocabulary, synonyms })).toEqual(['ofthelaw', 'thelaw', 'law']);
  });
});
