import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../fixtures/in-memory.ts';
import { exactly, joinedOptions, synonymOptions, wordOptions, type Option } from './options.ts';
import { candidatesFor, divide, divisionsOf } from './spelling.ts';
import { soundingLike } from '#language/en/sounds.ts';

const { vocabulary } = vocabularyOf(
  [
    'law laws governance governing cyberspace',
    'cyberspace cybersovereignty sovereignty online education internet',
    'cyber security of data and of the data base',
    'international interests legislation internet',
    'covid philosophy',
  ],
  [
    { same: ['law', 'legislation'] },
    { for: ['netizens'], also: ['internet'] },
    { for: ['schooling'], also: ['online education'] },
    { for: ['sovereignty'], also: ['cyber law'] },
  ],
);
const { words } = vocabulary;

/** What is found for a word: in short, its kind, its label and its forms. */
const told = (options: readonly Option[]): string[] =>
  options.map(
    ({ kind, label, phrase: slots }) =>
      `${kind} ${label}: ${slots.map((slot) => slot.map(({ form }) => form).join('|')).join(' ')}`,
  );
const optionsOf = (form: string, open = false): string[] => told(wordOptions(form, open, vocabulary));

describe('a word', () => {
  it('that the essays have is itself, its inflections and its synonyms', () => {
    expect(optionsOf('law')).toEqual(['word law: law|laws', 'synonym legislation: legislation']);
  });

  it('is found by its inflections where they have only those', () => {
    expect(optionsOf('govern')).toEqual(['word govern: governing']);
  });

  it('is worth most as it was typed, less inflected, and least as another word', () => {
    const [own, synonym] = wordOptions('law', false, vocabulary);
    expect(own?.phrase[0]?.map(({ weight }) => weight)).toEqual([1, 0.9]);
    expect(own?.weight).toBe(1);
    expect(synonym?.weight).toBeLessThan(0.9);
  });

  it('is found at the end of compounds', () => {
    expect(optionsOf('sovereignty')).toEqual([
      'word sovereignty: sovereignty',
      'compound cybersovereignty: cybersovereignty',
      'synonym cyber law: cyber law|laws',
    ]);
    expect(optionsOf('space')).toEqual(['compound cyberspace: cyberspace']);
  });

  it('that is still typed is completed, the most frequent words first', () => {
    expect(optionsOf('cyberso', true)).toEqual(['completion cybersovereignty: cybersovereignty']);
    expect(optionsOf('inte', true)).toEqual([
      'completion internet: internet',
      'completion interests: interests',
      'completion international: international',
    ]);
  });

  it.each([
    ['that is finished', 'inte', false],
    ['that is whole already', 'cyber', true],
    ['of two letters', 'cy', true],
  ])('%s is not completed', (_name, form, open) => {
    expect(optionsOf(form, open).filter((option) => option.startsWith('completion'))).toEqual([]);
  });

  it('is completed in twelve ways at most', () => {
    const many = vocabularyOf([Array.from({ length: 30 }, (_, index) => `abcd${'x'.repeat(index)}y`).join(' ')]);
    expect(wordOptions('abc', true, many.vocabulary)).toHaveLength(12);
  });

  it('that no essay has is found by its family', () => {
    expect(optionsOf('legislative')).toEqual(['family legislation: legislation']);
  });

  it('that no essay has is divided where both parts are in them', () => {
    expect(optionsOf('database')).toEqual(['division data base: data base']);
    expect(optionsOf('datalaws')).toEqual(['division data laws: data laws|law']);
  });

  it('that no essay has is found by its synonyms, of one word and of several', () => {
    expect(optionsOf('netizen')).toEqual(['synonym internet: internet']);
    expect(optionsOf('schooling')).toEqual(['synonym online education: online education']);
  });

  it('that is misspelt is corrected, and what was meant is found by its compounds and synonyms', () => {
    expect(optionsOf('soverignty')).toEqual([
      'correction sovereignty: sovereignty',
      'compound cybersovereignty: cybersovereignty',
      'synonym cyber law: cyber law|laws',
    ]);
  });

  it('that is spelled by ear is corrected, with another first letter too', () => {
    expect(optionsOf('kovid')).toEqual(['correction covid: covid']);
    expect(optionsOf('filosofy')).toEqual(['correction philosophy: philosophy']);
  });

  it('is not corrected where the reader wants it as it is', () => {
    expect(wordOptions('soverignty', false, { ...vocabulary, corrects: false })).toEqual([]);
  });

  it.each(['qwertyuiop', 'constructor', '__proto__', '', 'xx', '\ud800', '网络'])(
    'that is like none in the essays has no options: %j',
    (form) => {
      expect(optionsOf(form, true)).toEqual([]);
    },
  );
});

describe('words in a phrase', () => {
  it('are found as one, where they are written so, inflected too', () => {
    expect(told(joinedOptions(['cyber', 'space'], words))).toEqual(['compound cyberspace: cyberspace']);
    expect(told(joinedOptions(['cyber', 'spaces'], words))).toEqual(['compound cyberspace: cyberspace']);
  });

  it('are not what a word of function at the end would make by inflection', () => {
    const { words: others } = vocabularyOf(['americains online']).vocabulary;
    expect(joinedOptions(['america', 'in'], others)).toEqual([]);
    expect(told(joinedOptions(['america', 'ins'], others))).toEqual(['compound americains: americains']);
  });

  it.each([[['cyber', 'law']], [['c', 'y', 'b', 'erspace']], [['la', 'w']]])(
    'are not where they are not: %j',
    (forms) => {
      expect(joinedOptions(forms, words)).toEqual([]);
    },
  );

  it('are found by their synonyms only where the essays have each of their words, or one of its family', () => {
    expect(told(synonymOptions(['cyber laws', 'cyber peace', 'legislative law'], words))).toEqual([
      'synonym cyber laws: cyber laws|law',
      'synonym legislative law: legislation law|laws',
    ]);
  });
});

describe('the forms of a word', () => {
  it('are its own alone where it is in quotation marks', () => {
    expect(exactly('law', words)).toEqual([{ form: 'law', weight: 1 }]);
    expect(exactly('govern', words)).toEqual([]);
  });
});

describe('an unknown word', () => {
  it('is divided where both parts have three letters, at every place', () => {
    expect(divisionsOf('database')).toEqual([
      ['dat', 'abase'],
      ['data', 'base'],
      ['datab', 'ase'],
    ]);
    expect(divisionsOf('datab')).toEqual([]);
    expect(divisionsOf('')).toEqual([]);
    expect(divisionsOf('x'.repeat(101))).toEqual([]);
  });

  it('is divided between signs, never inside one', () => {
    expect(divisionsOf('𠮷𠮷𠮷𠮷𠮷𠮷')).toEqual([['𠮷𠮷𠮷', '𠮷𠮷𠮷']]);
  });

  it('is divided where the parts are best known', () => {
    const { words: list } = vocabularyOf(['data base', 'data base', 'datab ase', 'bases']).vocabulary;
    expect(divide('database', list)).toEqual(['data', 'base']);
    expect(divide('datenbase', list)).toBeUndefined();
  });

  it.each([
    ['kovid', ['covid']],
    ['filosofy', ['philosofy']],
    ['cent', ['sent']],
    ['sychology', ['psychology']],
    ['nowledge', ['knowledge']],
    ['law', []],
  ])('%s may begin otherwise and sound the same', (form, others) => {
    expect(soundingLike(form)).toEqual(expect.arrayContaining(others));
    expect(soundingLike(form).every((other) => other !== form)).toBe(true);
    if (others.length === 0) expect(soundingLike(form)).toEqual([]);
  });

  it('may be one of its own list and of those that sound alike', () => {
    const apart = vocabularyOf(['covid coven', 'kovel', 'law'], [], 1).vocabulary.words;
    expect([...candidatesFor('kovid', apart).keys()].sort()).toEqual(['coven', 'covid', 'kovel']);
  });
});
