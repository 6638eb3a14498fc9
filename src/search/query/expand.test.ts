import { describe, expect, it } from 'vitest';
import { expand, type Concept } from './expand.ts';
import { parseEnglish, vocabularyOf } from '../fixtures/in-memory.ts';

const { vocabulary } = vocabularyOf(
  [
    'the rule of law and rule-based order, laws',
    'cybersecurity of cyberspace, network security',
    'online education, distance learning',
    'data bases and a healthcare system of the world',
  ],
  [
    { same: ['cybersecurity', 'cyber security', 'network security'] },
    { same: ['online education', 'distance learning'] },
    { for: ['rule of law'], also: ['rule-based order'] },
    { same: ['cyberspace', 'online world'] },
  ],
);

/** Concepts in short: what was typed, where, and how it may be found. */
const short = ({ typed, at, options, parts }: Concept): unknown[] => [
  typed,
  at,
  options.map(({ kind, label }) => `${kind} ${label}`),
  ...(parts.length > 0 ? [parts.map((part) => part.typed)] : []),
];

function concepts(text: string): unknown[][] {
  const query = parseEnglish(text);
  return expand(query, vocabulary).map(short);
}

describe('what a reader looks for', () => {
  it('is each word that counts, in the order of the query', () => {
    expect(concepts('what are the laws for data?')).toEqual([
      ['laws', [3], ['word laws']],
      ['data', [5], ['word data']],
    ]);
  });

  it('is a phrase where it has synonyms, words of function inside, and its words besides', () => {
    expect(concepts('the rule of law today')).toEqual([
      ['rule of law', [1, 3], ['synonym rule-based order'], ['rule', 'law']],
      ['today', [4], []],
    ]);
  });

  it('is not found by other words that are typed beside it', () => {
    expect(concepts('cyberspace of the online world')).toEqual([
      ['cyberspace', [0], ['word cyberspace']],
      ['online', [3], ['word online']],
      ['world', [4], ['word world']],
    ]);
  });

  it('is a phrase of the longest that has synonyms', () => {
    expect(concepts('distance learning')).toEqual([
      ['distance learning', [0, 1], ['synonym online education'], ['distance', 'learning']],
    ]);
  });

  it.each([
    ['apart', 'cyber security law'],
    ['with a hyphen', 'cyber-security law'],
  ])('is a compound typed %s', (_name, text) => {
    const [[typed, at, options, parts] = [], ...rest] = concepts(text);
    expect([typed, at, parts]).toEqual(['cyber security', [0, 1], ['cyber', 'security']]);
    expect(new Set(options as string[])).toEqual(
      new Set(['synonym cybersecurity', 'synonym network security', 'compound cybersecurity']),
    );
    expect(rest).toEqual([['law', [2], ['word law']]]);
  });

  it('is a hyphenated word, with the synonyms that it has as one', () => {
    expect(concepts('cyber-space')).toEqual([
      ['cyber space', [0, 1], ['compound cyberspace', 'synonym online world'], ['cyber', 'space']],
    ]);
    const { vocabulary: other } = vocabularyOf(['an online world'], [{ for: ['cyberspace'], also: ['online world'] }]);
    expect(expand(parseEnglish('cyber-space '), other).map(short)).toEqual([
      ['cyber space', [0, 1], ['synonym online world'], ['cyber', 'space']],
    ]);
  });

  it('is two words that are typed as one', () => {
    expect(concepts('databases law')).toEqual([
      ['databases', [0], ['division data bases']],
      ['law', [1], ['word law']],
    ]);
  });

  it('is completed only at the end', () => {
    expect(concepts('distan syst')).toEqual([
      ['distan', [0], []],
      ['syst', [1], ['completion system']],
    ]);
    expect(concepts('syst ')).toEqual([['syst', [0], []]]);
  });

  it('is the phrase that was meant, in spite of slips', () => {
    expect(concepts('distanse lerning')).toEqual([
      ['distanse lerning', [0, 1], ['synonym online education'], ['distanse', 'lerning']],
    ]);
  });

  it('is corrected where no essay has it', () => {
    expect(concepts('cyberspase ')).toEqual([['cyberspase', [0], ['correction cyberspace', 'synonym online world']]]);
  });

  it('is the very word, and no other, in quotation marks', () => {
    expect(concepts('"rule of law" laws')).toEqual([
      ['rule', [0], ['word rule']],
      ['law', [2], ['word law']],
      ['laws', [3], ['word laws']],
    ]);
    expect(concepts('"base"')).toEqual([['base', [0], []]]);
  });

  it('is in no essay where it has neither options nor parts', () => {
    expect(concepts('qwertyuiop constructor __proto__ ')).toEqual([
      ['qwertyuiop', [0], []],
      ['constructor', [1], []],
      ['proto', [2], []],
    ]);
  });

  it('is nothing where nothing was typed', () => {
    expect(concepts('')).toEqual([]);
  });
});
