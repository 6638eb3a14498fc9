import { english } from '#language/en.ts';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '#lib/random.ts';
import { countWords, vocabularyOf } from '../fixtures/in-memory.ts';
import { listOf, readWordList, writeWordLists } from './word-list.ts';

/** Words of random letters, of more than one script, with the number of passages that have them. */
function randomWords(seed: number, number: number): Map<string, number> {
  const next = randomFrom(seed);
  const letters = Array.from('aaabcdeenostä网络空𠮷5');
  const word = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 9) }, () => letters[Math.floor(next() * letters.length)]).join('');
  return new Map(Array.from({ length: number }, () => [word(), 1 + Math.floor(next() * 20)]));
}

const byLetters = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1));

describe('the words of a collection', () => {
  it('may be called like parts of every object', () => {
    const counts = countWords(['constructor __proto__ toString hasOwnProperty', 'constructor']);
    const { lists } = writeWordLists(counts, 300, english);
    expect([...readWordList(lists[0] ?? '', english).counts]).toEqual([
      ['constructor', 2],
      ['hasownproperty', 1],
      ['proto', 1],
      ['tostring', 1],
    ]);
  });
});

describe('lists of words', () => {
  it.each([1, 2, 7, 100, 10_000])('are read as they were written, about %i words each', (size) => {
    const counts = randomWords(size, 2_000);
    const { starts, lists } = writeWordLists(counts, size, english);
    const read = lists.map((text) => readWordList(text, english));
    expect(read.flatMap((list) => [...list.counts])).toEqual(byLetters(counts));
    expect(starts).toHaveLength(lists.length);
  });

  it.each([1, 2, 7, 100, 10_000])('have every word where it is looked for, about %i words each', (size) => {
    const counts = randomWords(size + 1, 2_000);
    const { starts, lists } = writeWordLists(counts, size, english);
    const read = lists.map((text) => readWordList(text, english));
    for (const [form, count] of counts)
      expect([form, read[listOf(starts, form)]?.counts.get(form)]).toEqual([form, count]);
  });

  it.each([1, 3, 50])('never divide words that begin alike, about %i words each', (size) => {
    const { starts, lists } = writeWordLists(randomWords(3, 3_000), size, english);
    expect(new Set(starts).size).toBe(starts.length);
    const groups = lists.map(
      (list) =>
        new Set(
          list
            .trimEnd()
            .split('\n')
            .map((line) =>
              Array.from(line.split(/[ >]/)[0] ?? '')
                .slice(0, 3)
                .join(''),
            ),
        ),
    );
    expect(groups.reduce((sum, { size: number }) => sum + number, 0)).toBe(
      new Set(groups.flatMap((group) => [...group])).size,
    );
    expect(lists.every((list, index) => index === lists.length - 1 || list.split('\n').length >= size)).toBe(true);
  });

  it('are asked for words that stand in none', () => {
    const { starts, lists } = writeWordLists(randomWords(4, 500), 20, english);
    for (const form of [
      '',
      ' ',
      '\ud800',
      'zzzz',
      '\u{10ffff}',
      '__proto__',
      'constructor',
      ...randomWords(5, 500).keys(),
    ]) {
      expect(lists[listOf(starts, form)]).toBeTypeOf('string');
    }
    expect(listOf([], 'law')).toBe(0);
  });

  it('are read whatever is in them', () => {
    for (const text of ['', '\n\n', 'law x', '>law', 'law 5>', ' law']) {
      expect(readWordList(`${text}\n\n`, english).counts.size).toBe(0);
    }
  });

  it('are refused where they broke off', () => {
    const [list = ''] = writeWordLists(randomWords(5, 100), Infinity, english).lists;
    for (let end = 0; end < list.length; end += 1)
      expect(() => readWordList(list.slice(0, end), english)).toThrow('not whole');
    expect(readWordList(list, english).counts.size).toBeGreaterThan(50);
  });
});

describe('a compound', () => {
  const texts = ['cybersovereignty cybersecurity', 'sovereignty network reorder underdog', 'megaprojects'];

  it('is found by the word that it ends in', () => {
    const { words } = vocabularyOf(texts).vocabulary;
    expect(words.endingIn('sovereignty')).toEqual(['cybersovereignty']);
    expect(words.endingIn('security')).toEqual(['cybersecurity']);
    expect(words.endingIn('projects')).toEqual(['megaprojects']);
  });

  it.each(['work', 'order', 'dog', 'law', 'cyber'])('is none that ends in %s', (form) => {
    expect(vocabularyOf(texts).vocabulary.words.endingIn(form)).toEqual([]);
  });

  it('makes no word of its end', () => {
    const { words } = vocabularyOf(texts).vocabulary;
    expect(words.count('security')).toBe(0);
    expect(words.sameWord('security')).toEqual([]);
    expect([...words.near('security')].map(([form]) => form)).not.toContain('security');
  });
});

describe('what is known of a word', () => {
  const texts = ['govern governs colour', 'govern governing color', 'men women', 'man woman'];

  it('is how many passages have it', () => {
    const { words } = vocabularyOf(texts).vocabulary;
    expect(['govern', 'governs', 'gov', '', 'constructor'].map(words.count)).toEqual([2, 1, 0, 0, 0]);
  });

  it('is its inflections and spellings in the essays, whether they have the word or not', () => {
    const { words } = vocabularyOf(texts).vocabulary;
    expect(words.sameWord('governed').sort()).toEqual(['govern', 'governing', 'governs']);
    expect(words.sameWord('colours').sort()).toEqual(['color', 'colour']);
    expect(words.sameWord('man').sort()).toEqual(['man', 'men']);
    expect(words.sameWord('constructor')).toEqual([]);
  });

  it('is its inflections in other lists too', () => {
    expect(vocabularyOf(texts, [], 1).vocabulary.words.sameWord('man').sort()).toEqual(['man', 'men']);
  });

  it('is nothing where its list is not loaded', () => {
    const { words } = vocabularyOf([]).vocabulary;
    expect([words.count('law'), words.sameWord('law'), [...words.near('law')], words.endingIn('law')]).toEqual([
      0,
      [],
      [],
      [],
    ]);
  });
});
