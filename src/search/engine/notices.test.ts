import { describe, expect, it } from 'vitest';
import { expand } from '../query/expand.ts';
import { parseEnglish, passagesOf, vocabularyOf } from '../fixtures/in-memory.ts';

import { rankUnits } from './rank.ts';
import { statisticsOf } from './collection.ts';
import { noticesOf, type Notices } from './notices.ts';

const TEXTS = [
  'The rule of law and the laws of cyberspace',
  'Cybersovereignty and treaties, treaties',
  'Legislation and peaceful cooperation',
];
const { vocabulary } = vocabularyOf(TEXTS, [
  { same: ['law', 'legislation'] },
  { same: ['rule of law', 'peaceful law'] },
]);
const { units, find } = await passagesOf(TEXTS);

/** What is told of a query, without what there is nothing to tell of. */
function told(text: string): Partial<Notices> {
  const query = parseEnglish(text);
  const concepts = expand(query, vocabulary);
  const statistics = statisticsOf(units, units);
  const { used } = rankUnits(units, query, concepts, statistics, find);
  const all = noticesOf(query, concepts, vocabulary.words, used);
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== undefined)),
  );
}

describe('the reader is told', () => {
  it('nothing of words as they are, and of their inflections', () => {
    expect(told('treaty cooperation ')).toEqual({});
  });

  it('what a word was corrected to', () => {
    expect(told('cyberspase ')).toEqual({ corrections: [{ typed: 'cyberspase', used: 'cyberspace' }] });
  });

  it('which other words were searched', () => {
    expect(told('Law ')).toEqual({ also: [{ typed: 'Law', used: ['legislation'], from: 'editor' }] });
    expect(told('cyberso')).toEqual({ also: [{ typed: 'cyberso', used: ['cybersovereignty'], from: 'editor' }] });
    expect(told('sovereignty ')).toEqual({
      also: [{ typed: 'sovereignty', used: ['cybersovereignty'], from: 'editor' }],
    });
    expect(told('cooperative ')).toEqual({ also: [{ typed: 'cooperative', used: ['cooperation'], from: 'editor' }] });
  });

  it('nothing of a synonym that found nothing', () => {
    expect(told('rule of law ').also).toEqual([{ typed: 'law', used: ['legislation'], from: 'editor' }]);
  });

  it('which words were left out', () => {
    expect(told('what is a Treaty ')).toEqual({ dropped: ['what', 'is', 'a'] });
    expect(told('"treaties and" treaties and').dropped).toBeUndefined();
  });

  it('which words are in no essay, and what is near them', () => {
    expect(told('treaties cooperation Qwertyuiop ')).toEqual({ missing: ['Qwertyuiop'] });
    expect(told('xyzzy xyzzy xyzzy ').missing).toEqual(['xyzzy']);
    expect(told('treaties law cyberspatiality ')).toMatchObject({
      missing: ['cyberspatiality'],
      nearest: expect.arrayContaining(['cyberspace']) as string[],
    });
  });

  it.each([
    ['one of one', 'xyzzy ', ''],
    ['one of two', 'treaty xyzzy ', 'treaty'],
    ['two of three', 'treaty xyzzy plugh ', 'treaty'],
    ['three of four', 'treaty xyzzy plugh quux ', 'treaty'],
  ])('that too few words are known: %s are not', (_name, text, rest) => {
    expect(told(text).tooFew).toBe(rest);
  });

  it.each([
    ['one of three', 'treaty cooperation xyzzy '],
    ['two of four', 'treaty cooperation xyzzy plugh '],
    ['none, words of function aside', 'what is the treaty '],
  ])('nothing of the kind where enough are: %s are not', (_name, text) => {
    expect(told(text).tooFew).toBeUndefined();
  });
});
