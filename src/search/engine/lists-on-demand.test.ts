import { describe, expect, it } from 'vitest';
import { expand } from '../query/expand.ts';
import type { FindSynonyms } from '../index/synonyms.ts';
import { parseEnglish, siteOf, sourceOf, vocabularyOf } from '../fixtures/in-memory.ts';
import { openWordLists } from './index-parts.ts';

// Each group of words is a list of its own.
const { vocabulary, starts, lists } = vocabularyOf(
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

/** The concepts of a query: with the lists that it loads, and with all of them. */
async function bothWays(text: string, synonyms: FindSynonyms = vocabulary.synonyms) {
  const { manifest } = siteOf([]);
  const asked: string[] = [];
  const source = sourceOf({ manifest, words: lists, places: [], near: [], texts: [] }, asked);
  const onDemand = openWordLists({ lists: starts, tags: ['en'] }, source);
  const some = { ...vocabulary, synonyms, words: onDemand.words };
  const query = parseEnglish(text);
  while (await onDemand.loadFor(() => expand(query, some))) continue;
  return { some: expand(query, some), all: expand(query, { ...vocabulary, synonyms }), loaded: asked.length };
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
    ['the compounds that end in a word', 'sovereignty '],
    ['the synonyms of a corrected word', 'filosofy '],
    ['the synonyms of a hyphenated word', 'cyber-space '],
  ])('are all that it needs for %s', async (_name, text) => {
    const { some, all } = await bothWays(text);
    expect(some).toEqual(all);
  });

  it('are few', async () => {
    expect(starts.length).toBeGreaterThan(15);
    expect((await bothWays('law ')).loaded).toBe(2);
    expect((await bothWays('cyber space ')).loaded).toBeLessThanOrEqual(4);
    expect((await bothWays('the of and ')).loaded).toBeLessThanOrEqual(4);
  });

  it('are none for words of function, nor for synonyms of these', async () => {
    const asked: string[] = [];
    const synonyms: FindSynonyms = (forms) => {
      asked.push(forms.join(' '));
      return forms.join(' ') === 'of the' ? ['peace'] : [];
    };
    const { some, loaded } = await bothWays('of the law', synonyms);
    expect(some.map(({ typed }) => typed)).toEqual(['law']);
    expect(asked).not.toContain('of the');
    expect(loaded).toBeLessThanOrEqual(3);
  });
});
