import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import wordListPath from 'word-list';
import { basesOf } from '#language/en/stemmer.ts';
import { segment } from '#language/segment.ts';
import { nearListOf, readNearWords, writeNearWords, type NearWords } from './near-word-lists.ts';
import { nearWords, phraseFinder } from './near-words.ts';
import { TermCollector } from './term-collector.ts';
import { oppositesOf } from './word-neighbours.ts';
import { openWordNet } from './wordnet.ts';

const net = openWordNet();
const vocabularyOf = (texts: string[]) => {
  const terms = new TermCollector(phraseFinder(net));
  for (const text of texts) terms.add(segment(text));
  return terms.vocabulary();
};
const nearOf = (texts: string[]): NearWords => nearWords(vocabularyOf(texts), net);

it.each<[string, string, string[] | undefined]>([
  // The same in other words.
  ['automobile', 'a car', ['car']],
  ['physician', 'the doctors', ['doctors']],
  ['lawmaking', 'good legislation', ['legislation']],
  ['retroactive', 'no ex post facto law', ['ex post facto']],
  // Derived from one another.
  ['taxation', 'to tax', ['tax']],
  ['presidential', 'the president', ['president']],
  ['swiftly', 'a swift answer', ['swift']],
  // A kind of it, what it is a kind of, what is like it.
  ['poodle', 'a dog', ['dog']],
  ['huge', 'a large house', ['large']],
  // Nouns of two words.
  ['bill of fare', 'the menu', undefined],
  ['ad hominem', 'an argument', undefined],
  ['blood brother', 'a friend', undefined],
  ['police force', 'the constabulary', ['constabulary']],
  ['self government', 'full autonomy', ['autonomy']],
  // The nearest first, those that are met more often before others.
  ['malady', 'a disease or an illness', ['illness', 'disease']],
  // What the texts have, in any inflection or spelling.
  ['war', 'the wars', undefined],
  ['honour', 'the honor of it', undefined],
  ['police force', 'police forces of the constabulary', undefined],
  // The opposite.
  ['unhappy', 'a happy day', undefined],
  ['peace', 'the war', undefined],
  // Names, and words that are names more often than not.
  ['confucius', 'a philosopher', undefined],
  ['porcelain', 'in china', undefined],
  // An inflection of another word.
  ['unit', 'uniting all', undefined],
  // What WordNet says to be offensive.
  ['gringo', 'a foreigner', undefined],
  ['crap', 'nonsense', undefined],
  // Words without a sense of their own.
  ['have', 'they own it', undefined],
  ['zyzzyva', 'a beetle', undefined],
])('%s is near to what is in “%s”: %s', (word, text, near) => {
  expect(nearOf([text]).get(word)).toEqual(near);
});

const words = fc.constantFrom(
  ...'car tax taxes governed government happy sad war peace doctors illness disease law laws big large small cat dogs king premier prime minister general assembly china house'.split(
    ' ',
  ),
);
const texts = fc.array(
  fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => some.join(' ')),
  { maxLength: 8 },
);

it('near words are words of the collection, of words that it has not, in any order of it', () => {
  fc.assert(
    fc.property(texts, (some) => {
      const vocabulary = vocabularyOf(some);
      const near = nearWords(vocabulary, net);
      const bases = new Set([...vocabulary.keys()].flatMap(basesOf));
      for (const [word, others] of near) {
        expect(basesOf(word).filter((base) => bases.has(base))).toEqual([]);
        expect(others.length).toBeGreaterThan(0);
        expect(others.length).toBeLessThanOrEqual(4);
        expect(others.filter((other) => !vocabulary.has(other))).toEqual([]);
        expect(others.filter((other) => oppositesOf(word, net).has(other))).toEqual([]);
      }
      expect([...nearOf([...some].reverse())]).toEqual([...near]);
    }),
    { numRuns: process.env.THOROUGH ? 300 : 30 },
  );
});

it('near words are made anew for what they depend on, and for nothing else', () => {
  const made = (some: string[]): { of: string; near: string } => {
    let asked: unknown;
    const near = nearWords(vocabularyOf(some), net, (of, make) => {
      asked = of;
      return make();
    });
    return { of: JSON.stringify(asked), near: JSON.stringify([...near]) };
  };
  fc.assert(
    fc.property(texts, fc.nat(), words, (some, at, word) => {
      const known = new Map<string, string>();
      for (const other of [some, [...some, word], some.toSpliced(at % (some.length + 1), 1), [...some].reverse()]) {
        const { of, near } = made(other);
        expect(known.get(of) ?? near).toBe(near);
        known.set(of, near);
      }
    }),
    { numRuns: process.env.THOROUGH ? 300 : 30 },
  );
  const { of } = made(['a car', 'the cars', 'the tax']);
  expect(made(['the tax', 'the cars', 'a car', 'a car']).of).toBe(of);
  expect(made(['a car', 'the cars', 'the tax', 'government']).of).not.toBe(of);
  // A form that WordNet does not have counts too: it may be one of a word that is near.
  expect(made(['a car', 'the cars', 'the tax', 'xyzs']).of).not.toBe(of);
  // Another form is the most frequent one.
  expect(made(['taxes', 'taxes', 'taxed']).of).not.toBe(made(['taxes', 'taxed', 'taxed']).of);
});

it('near words are read back from the list in which a word stands, and a list is small', () => {
  // Every two-hundredth word of English.
  const words = readFileSync(wordListPath, 'utf8').split('\n');
  const near = nearOf([words.filter((_, index) => index % 200 === 0).join(' ')]);
  const { starts, files } = writeNearWords(near);
  expect(files.length).toBeGreaterThan(2);
  expect([...near.keys()]).toEqual([...near.keys()].sort());
  for (const list of files) expect(brotliCompressSync(list).length).toBeLessThanOrEqual(3_000);
  for (const [word, others] of near) {
    expect(readNearWords(files[nearListOf(starts, word)] ?? '').get(word)).toEqual(others);
  }
  expect(nearListOf(starts, '1')).toBe(-1);
  expect(writeNearWords(new Map())).toEqual({ starts: [], files: [] });
});

it('a list that broke off is no list', () => {
  expect(() => readNearWords('war battle\npeace qui\n')).toThrow('not whole');
});
